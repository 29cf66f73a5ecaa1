package org.dominomeetings.rest.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dominomeetings.core.settings.SharedSettings;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the reverse proxies whose forwarded headers are believed: where a request comes from, and whether it
 * came to them by TLS. Anybody can send these headers; they count only where the connection itself comes from one of
 * these addresses. Immutable.
 */
public final class TrustedProxies {
    /** An address in digits and no name, which would be looked up (InetAddress.getByName, Java SE 8 API). */
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F:]*[:.][0-9a-fA-F:.]*");

    private final List<Block> blocks = new ArrayList<>();

    /** A CIDR block: addresses with the same prefix (RFC 4632, 3.1). */
    private static final class Block {
        private final byte[] address;
        private final int bits;

        Block(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param list addresses, or the first of a block and how many bits of it count, separated by commas or blanks
     * @throws IllegalArgumentException if something else stands there; a name is not looked up, since whoever answers for it
     *     would be trusted
     */
    public TrustedProxies(String list) {
        for (String one : list.trim().split("[,\\s]+")) {
            if (!one.isEmpty()) {
                blocks.add(block(one));
            }
        }
    }

    private static Block block(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = parsed(parts[0]);
        int most = address == null ? 0 : address.length * 8;
        int bits = parts.length == 1 ? most : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        if (address == null || bits < 0 || bits > most) {
            throw new IllegalArgumentException(SharedSettings.PROXIES.name()
                    + " has to list addresses such as 192.0.2.10 or 192.0.2.0/28, not " + text);
        }
        return new Block(address, bits);
    }

    /** Whether a connection comes from one of them. */
    boolean has(String address) {
        byte[] bytes = parsed(address);
        return bytes != null && blocks.stream().anyMatch(block -> block.holds(bytes));
    }

    /** The bytes of an address; null if it is none in digits. */
    private static byte @Nullable [] parsed(String address) {
        if (!DIGITS.matcher(address).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }
}
