package org.dominomeetings.core.ticket;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** The network that a client address counts for, where callers are told apart by nothing else. */
final class ClientNetwork {
    /** Digits of an address and no name, which would be looked up (InetAddress.getByName, Java SE 8 API). */
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F:.]+");

    /** One host or one home is given 64 bits and may change the other 64 as it likes (RFC 4291, 2.5.1; RFC 8981). */
    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {}

    /**
     * @param address as the network or a proxy tells it
     * @return the same text for all addresses that one caller can take at will
     */
    static String of(String address) {
        if (!DIGITS.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address ? network(parsed.getAddress()) : parsed.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static String network(byte[] address) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < NETWORK_BYTES; i++) {
            text.append(String.format("%02x", address[i]));
        }
        return text.append("/64").toString();
    }
}
