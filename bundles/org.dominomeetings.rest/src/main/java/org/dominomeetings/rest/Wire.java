package org.dominomeetings.rest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import javax.servlet.http.HttpServletRequest;

/** Whether a secret may travel on the way that a request came. */
final class Wire {
    private Wire() {}

    /**
     * By TLS to Domino, or from this machine; or where the administrator says that people reach us by https, so that a
     * proxy has undone the TLS.
     */
    static boolean isPrivate(HttpServletRequest request, PublicUrls urls) {
        return request.isSecure() || urls.isSecure() || isLoopback(request.getRemoteAddr());
    }

    /** An address in digits, as servlets give it, is not looked up (InetAddress.getByName, Java SE 8 API). */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
