package org.rapporteur.external;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The machines that anybody may reach. The others, of this machine, its network or no network at all, are not asked: who
 * writes content must not make the build talk to what only the build can reach. Blocks of addresses as in IANA's
 * special-purpose registries (RFC 6890), which also have the multicast and the reserved ones.
 */
final class PublicInternet implements Predicate<InetAddress> {

    private static final List<Block> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // Within the one block of IPv6 that is open: tunnels, which can lead anywhere, and documentation.
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block OPEN = Block.of("2000::/3");

    @Override
    public boolean test(InetAddress address) {
        boolean inOpen = address instanceof Inet4Address || OPEN.has(address);
        return inOpen && CLOSED.stream().noneMatch(block -> block.has(address));
    }

    /** All addresses that begin with the same bits. */
    private record Block(InetAddress first, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/");
            try {
                // A number is not looked up.
                return new Block(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean has(InetAddress address) {
            byte[] mine = first.getAddress();
            byte[] theirs = address.getAddress();
            return mine.length == theirs.length && commonBits(mine, theirs) >= bits;
        }

        private static int commonBits(byte[] one, byte[] other) {
            int common = 0;
            while (common < one.length * 8 && bit(one, common) == bit(other, common)) {
                common++;
            }
            return common;
        }

        private static int bit(byte[] bytes, int index) {
            return bytes[index / 8] >> (7 - index % 8) & 1;
        }
    }
}
