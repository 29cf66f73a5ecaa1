package org.dominomeetings.lotusscript.client;

import javax.net.ssl.SSLContext;
import org.dominomeetings.lotusscript.manner.Manners;
import org.jspecify.annotations.Nullable;

/**
 * Which client it is.
 *
 * @param platform what {@code @Platform} gives: {@code Windows}, {@code Macintosh}, {@code WebBrowser}, {@code iOS} or {@code Android}
 * @param trust the certificates of its cacerts.pem; null for the authorities that Java trusts
 */
public record ClientSettings(
        Manners manners, String platform, @Nullable SSLContext trust) {

    /** Notes on Windows, without bad manners. */
    public static final ClientSettings PLAIN = new ClientSettings(Manners.of(), "Windows", null);

    /** The same with other manners. */
    public ClientSettings with(Manners others) {
        return new ClientSettings(others, platform, trust);
    }

    /** The same on another platform. */
    public ClientSettings on(String other) {
        return new ClientSettings(manners, other, trust);
    }
}
