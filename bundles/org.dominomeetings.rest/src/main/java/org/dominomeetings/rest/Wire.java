package org.dominomeetings.rest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** Where a request came from and whether a secret may travel on that way. */
final class Wire {
    private Wire() {}

    /** @throws MeetingProblem {@code not-configured} if others could have listened */
    static void demandPrivate(HttpServletRequest request, Proxies proxies) {
        if (!isPrivate(request, proxies)) {
            throw MeetingProblem.because(
                    new IllegalStateException("a secret came over plain HTTP from " + request.getRemoteAddr()
                            + "; a proxy that takes TLS off has to be named in MEETINGS_PROXIES"),
                    ProblemCode.NOT_CONFIGURED,
                    "Domino Meetings");
        }
    }

    /**
     * By TLS to Domino, or to a proxy that is named and says so, or from this machine and not through a proxy on it. That
     * people are told an address with {@code https} says nothing of the way that this request took.
     */
    static boolean isPrivate(HttpServletRequest request, Proxies proxies) {
        ProxyWord word = new ProxyWord(request);
        if (proxies.has(request.getRemoteAddr()) && word.isThere()) {
            return word.saysTls();
        }
        return request.isSecure() || isLoopback(request.getRemoteAddr()) && !word.isThere();
    }

    /** The address of who asks: what the last proxy that is named was connected to, where there is one. */
    static String sender(HttpServletRequest request, Proxies proxies) {
        String sender = request.getRemoteAddr();
        List<String> before = new ProxyWord(request).senders();
        for (int i = before.size() - 1; i >= 0 && proxies.has(sender); i--) {
            sender = before.get(i);
        }
        return sender;
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
