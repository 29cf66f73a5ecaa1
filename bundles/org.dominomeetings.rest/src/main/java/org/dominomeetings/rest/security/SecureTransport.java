package org.dominomeetings.rest.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Whether a request came over TLS or the loopback interface, itself or by a trusted proxy; and the client's address.
 * Immutable.
 */
public final class SecureTransport {
    private final TrustedProxies proxies;

    public SecureTransport(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    /** @throws MeetingException {@code not-configured} if others could have listened */
    public void requirePrivate(HttpServletRequest request) {
        if (!isPrivate(request)) {
            throw MeetingException.because(
                    new IllegalStateException("a secret came over plain HTTP from " + request.getRemoteAddr()
                            + "; a proxy that takes TLS off has to be named in MEETINGS_PROXIES"),
                    ProblemCode.NOT_CONFIGURED,
                    "Domino Meetings");
        }
    }

    /**
     * Whether a request came by TLS to Domino, or to a trusted proxy that says so, or from this machine and not through
     * a proxy on it. A public URL with {@code https} does not prove that this request came by TLS.
     */
    boolean isPrivate(HttpServletRequest request) {
        ForwardedHeaders word = new ForwardedHeaders(request);
        if (proxies.has(request.getRemoteAddr()) && word.isPresent()) {
            return word.saysTls();
        }
        return request.isSecure() || (isLoopback(request.getRemoteAddr()) && !word.isPresent());
    }

    /** The client's address: what the last trusted proxy was connected to, where there is one. */
    public String clientAddress(HttpServletRequest request) {
        String sender = request.getRemoteAddr();
        List<String> before = new ForwardedHeaders(request).clientAddresses();
        for (int i = before.size() - 1; i >= 0 && proxies.has(sender); i--) {
            sender = before.get(i);
        }
        return sender;
    }

    /**
     * Whether an address is loopback; one in digits, as servlets give it, is not looked up (InetAddress.getByName, Java
     * SE 8 API).
     */
    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
