package org.dominomeetings.rest.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/**
 * Reads the {@code Forwarded} header of RFC 7239, and {@code X-Forwarded-For} and {@code -Proto}, which it replaces.
 * Each proxy appends, so that the last element is the nearest proxy's. Immutable; whether the proxies are trusted is
 * not known here.
 */
final class ForwardedHeaders {
    private static final String FORWARDED = "Forwarded";
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";

    /** A pair of a parameter and a value, which may be quoted (RFC 7239, 4). */
    private static final Pattern PAIR = Pattern.compile("([A-Za-z]+)\\s*=\\s*(\"[^\"]*\"|[^;,\\s\"]+)");

    /** A node (RFC 7239, 6): an address of IPv6 in brackets, or another one, each perhaps with a port. */
    private static final Pattern NODE = Pattern.compile("\\[([^\\]]+)](?::\\d+)?|([^:]+)(?::\\d+)?|([0-9a-fA-F:.]+)");

    private final HttpServletRequest request;

    ForwardedHeaders(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether a request has any of these headers. */
    boolean isPresent() {
        return !elements(FORWARDED).isEmpty()
                || !elements(FOR).isEmpty()
                || !elements(PROTO).isEmpty();
    }

    /** Whether the nearest proxy says, without contradiction, that the request came to it by TLS. */
    boolean saysTls() {
        List<String> words = new ArrayList<>();
        last(elements(PROTO)).ifPresent(words::add);
        last(elements(FORWARDED))
                .flatMap(element -> parameter(element, "proto"))
                .ifPresent(words::add);
        return !words.isEmpty() && words.stream().allMatch("https"::equalsIgnoreCase);
    }

    /** The client addresses that the proxies have seen, the nearest proxy's last. */
    List<String> clientAddresses() {
        List<String> nodes = elements(FOR);
        if (nodes.isEmpty()) {
            for (String element : elements(FORWARDED)) {
                parameter(element, "for").ifPresent(nodes::add);
            }
        }
        List<String> senders = new ArrayList<>();
        for (String node : nodes) {
            Matcher matcher = NODE.matcher(node);
            boolean known = matcher.matches();
            String bare = known && matcher.group(1) != null ? matcher.group(1) : known ? matcher.group(2) : null;
            senders.add(bare == null ? node : bare);
        }
        return senders;
    }

    private static Optional<String> parameter(String element, String name) {
        Matcher pairs = PAIR.matcher(element);
        while (pairs.find()) {
            if (pairs.group(1).toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(pairs.group(2).replace("\"", ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> last(List<String> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The elements of all headers of a name, which are one list (RFC 9110, 5.3). */
    private List<String> elements(String header) {
        List<String> elements = new ArrayList<>();
        Enumeration<?> values = request.getHeaders(header);
        for (Object value : values == null ? Collections.emptyList() : Collections.list(values)) {
            elements.addAll(Arrays.asList(String.valueOf(value).trim().split("\\s*,\\s*")));
        }
        elements.removeIf(String::isEmpty);
        return elements;
    }
}
