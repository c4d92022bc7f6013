package org.rapporteur.data;

import java.net.URI;
import java.util.Optional;

/** Somebody or something else of the record. */
public record Named(
        @Means("what it is called") String name,

        @Means("the page about it, which tells it from others of that name")
        Optional<URI> url) {}
