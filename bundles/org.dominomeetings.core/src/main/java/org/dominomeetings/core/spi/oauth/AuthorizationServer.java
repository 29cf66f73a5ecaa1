package org.dominomeetings.core.spi.oauth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person agrees that we act for him, and what we ask for there (RFC 6749, 4.1.1). Immutable. */
public final class AuthorizationServer {
    private final String url;
    private final List<String> scopes;
    private final boolean pkce;
    private final @Nullable String issuer;
    private final Map<String, String> extra;

    private AuthorizationServer(
            String url, List<String> scopes, boolean pkce, @Nullable String issuer, Map<String, String> extra) {
        this.url = Objects.requireNonNull(url);
        this.scopes = Collections.unmodifiableList(new ArrayList<>(scopes));
        this.pkce = pkce;
        this.issuer = issuer;
        this.extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /**
     * @param url of the service's authorization endpoint, absolute
     * @param scopes in the order in which they are sent
     * @param pkce whether a code challenge is sent (RFC 7636, S256); a service that does not know it ignores it (RFC
     *     6749, 3.1), so no is for one that refuses it
     */
    public static AuthorizationServer at(String url, List<String> scopes, boolean pkce) {
        return new AuthorizationServer(url, scopes, pkce, null, Collections.<String, String>emptyMap());
    }

    /** The same with the service's issuer identifier, which its answer must carry where it carries any (RFC 9207, 2.4). */
    public AuthorizationServer issuedBy(String identifier) {
        return new AuthorizationServer(url, scopes, pkce, identifier, extra);
    }

    /** The same with a parameter of the service's own, one that asks for a refresh token for example. */
    public AuthorizationServer with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(extra);
        more.put(parameter, value);
        return new AuthorizationServer(url, scopes, pkce, issuer, more);
    }

    public String url() {
        return url;
    }

    public List<String> scopes() {
        return scopes;
    }

    public boolean pkce() {
        return pkce;
    }

    /** Empty where the service's documents name none; the callback's path of its own then keeps services apart. */
    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    public Map<String, String> extra() {
        return extra;
    }
}
