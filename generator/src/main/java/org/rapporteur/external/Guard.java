package org.rapporteur.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Says what is never asked, whoever links to it or redirects to it. A name is looked up here and once more by the client;
 * that both see the same machine rests on Java's own memory of names, which keeps them for half a minute.
 *
 * @param names looks up a host
 * @param machines which machines may be asked
 * @param ports at which of their ports
 */
record Guard(Names names, Predicate<InetAddress> machines, IntPredicate ports) {

    /** The machines that a name stands for, or that a number is. */
    @FunctionalInterface
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    /** Where web servers stand. */
    private static final Set<Integer> WEB = Set.of(80, 443, 8080, 8443);

    static Guard real() {
        return new Guard(host -> List.of(InetAddress.getAllByName(host)), new PublicInternet(), WEB::contains);
    }

    /**
     * Lets an address pass that may be asked.
     *
     * @throws NotAsked when it may not, or its host does not exist
     */
    void check(Address address) throws NotAsked {
        if (!ports.test(address.port())) {
            throw new NotAsked(Answer.unsure("was not asked: " + address.port() + " is not a port of the web"));
        }
        try {
            if (!names.of(address.host()).stream().allMatch(machines)) {
                throw new NotAsked(Answer.unsure("was not asked: its host is not on the public Internet"));
            }
        } catch (UnknownHostException e) {
            throw new NotAsked(unknown(address.host(), String.valueOf(e.getMessage())));
        }
    }

    /** Java tells only in words whether there is no such name, or nobody who could say. */
    private static Answer unknown(String host, String words) {
        return words.contains("Temporary failure")
                ? Answer.unsure("was not asked: its host could not be looked up")
                : Answer.dead("names a host that does not exist: " + host);
    }
}
