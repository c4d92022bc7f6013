package org.rapporteur.author;

import java.io.IOException;

/** Begins a document of one type with what is known. */
@FunctionalInterface
interface Form {

    Sheet fill(Facts facts) throws IOException;
}
