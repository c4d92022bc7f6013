package org.rapporteur.external;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What it means that there was no reply. */
final class Failures {

    /** Java has no names for these, only words. */
    private static final Pattern REFUSAL = Pattern.compile("(?i)received fatal alert|unrecognized SSL message");

    private Failures() {}

    /** Whether the same will happen again. */
    static boolean isFinal(IOException failure) {
        return failure instanceof NotAsked || isRefusal(failure);
    }

    static Answer answer(IOException failure) {
        if (failure instanceof NotAsked objection) {
            return objection.answer();
        }
        if (isCausedBy(failure, CertPathBuilderException.class)) {
            // Browsers fetch a certificate that is missing in between, Java does not: what it refuses, they may show.
            return Answer.unsure("has a certificate whose issuer is not known here");
        }
        if (isRefusal(failure)) {
            return Answer.dead("cannot be opened safely: its certificate, or its encryption, is not accepted");
        }
        return Answer.unsure(
                failure instanceof HttpTimeoutException ? "did not answer in time" : "broke off before it answered");
    }

    /** Whether the two sides could not agree to speak in secret. That a server hung up meanwhile says nothing. */
    private static boolean isRefusal(IOException failure) {
        return failure instanceof SSLException
                && (isCausedBy(failure, CertificateException.class)
                        || REFUSAL.matcher(String.valueOf(failure.getMessage())).find());
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }
}
