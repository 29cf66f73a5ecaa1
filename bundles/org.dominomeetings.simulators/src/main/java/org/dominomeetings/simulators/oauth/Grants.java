package org.dominomeetings.simulators.oauth;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The grants of one service: issues, finds, refreshes and ends them. Not safe for threads; its service is called under
 * a lock.
 */
public final class Grants {
    /** Tokens kept of a grant whose old ones stay good: more than any test needs, and an end to growth. */
    private static final int KEPT = 10;

    /**
     * A pair of tokens, the only moment at which they are seen in clear.
     *
     * @param grant the grant they belong to
     * @param accessToken opaque
     * @param refreshToken opaque
     */
    public record Issued(Grant grant, String accessToken, String refreshToken) {
        /** @return when the access token ends */
        public Instant expiresAt() {
            return grant.accessExpiresAt();
        }
    }

    /** How a service writes its access tokens. */
    @FunctionalInterface
    public interface AccessTokenGenerator {
        /** @return a token that nobody can guess */
        String make(String account, Instant now, Instant expiresAt);
    }

    private final Clock clock;
    private final RandomStrings secrets;
    private final Supplier<SimulatorSettings> settings;
    private final AccessTokenGenerator accessTokens;
    private final Map<String, Grant> byId = new LinkedHashMap<>();

    /**
     * @param settings asked at each use, since tests change them on the way
     * @param accessTokens for a service whose access tokens say something
     */
    public Grants(
            Clock clock,
            RandomStrings secrets,
            Supplier<SimulatorSettings> settings,
            AccessTokenGenerator accessTokens) {
        this.clock = clock;
        this.secrets = secrets;
        this.settings = settings;
        this.accessTokens = accessTokens;
    }

    /**
     * @param accessTokenSeconds life of the first access token
     * @return a new grant with its first pair of tokens
     */
    public Issued issue(String account, String clientId, Set<String> scopes, int accessTokenSeconds) {
        Grant grant = new Grant(secrets.hex(8), account, clientId, scopes, List.of(), List.of(), false);
        String refreshToken = secrets.token();
        return renew(grant, accessTokenSeconds, refreshToken, append(List.of(), refreshToken, refreshEnd()));
    }

    /** @return the grant of an access token, or empty where it is unknown, expired or revoked */
    public Optional<Grant> admit(String accessToken) {
        Instant now = clock.instant();
        String hash = RandomStrings.sha256Base64Url(accessToken);
        return byId.values().stream().filter(grant -> grant.admits(hash, now)).findFirst();
    }

    /** As the other, of a service whose refresh tokens live on from their use. */
    public Optional<Issued> refresh(String clientId, String refreshToken) {
        return refresh(clientId, refreshToken, true);
    }

    /**
     * Exchanges a refresh token for a new pair. Access tokens that were handed out before stay good until they end.
     *
     * @param useProlongs whether a token that stays what it is lives on from its use, rather than from when it was given
     * @return empty where the token is unknown, used, expired, revoked or another client's
     */
    public Optional<Issued> refresh(String clientId, String refreshToken, boolean useProlongs) {
        Instant now = clock.instant();
        String hash = RandomStrings.sha256Base64Url(refreshToken);
        return byId.values().stream()
                .filter(grant -> grant.clientId().equals(clientId) && grant.refreshes(hash, now))
                .findFirst()
                .map(grant -> {
                    SimulatorSettings how = settings.get();
                    if (!how.rotateRefreshTokens()) {
                        List<Grant.Token> same =
                                useProlongs ? append(List.of(), refreshToken, refreshEnd()) : grant.refresh();
                        return renew(grant, how.accessTokenSeconds(), refreshToken, same);
                    }
                    List<Grant.Token> staying = how.oldRefreshTokensDie() ? List.of() : grant.refresh();
                    String next = secrets.token();
                    return renew(grant, how.accessTokenSeconds(), next, append(staying, next, refreshEnd()));
                });
    }

    private Instant refreshEnd() {
        return clock.instant().plusSeconds(settings.get().refreshTokenSeconds());
    }

    private Issued renew(Grant grant, int accessTokenSeconds, String refreshToken, List<Grant.Token> refresh) {
        Instant now = clock.instant();
        Instant expiresAt = now.plusSeconds(accessTokenSeconds);
        String accessToken = accessTokens.make(grant.account(), now, expiresAt);
        Grant renewed = new Grant(
                grant.id(),
                grant.account(),
                grant.clientId(),
                grant.scopes(),
                append(grant.access(), accessToken, expiresAt),
                refresh,
                grant.revoked());
        byId.put(grant.id(), renewed);
        return new Issued(renewed, accessToken, refreshToken);
    }

    private static List<Grant.Token> append(List<Grant.Token> tokens, String token, Instant expiresAt) {
        List<Grant.Token> all = new ArrayList<>(tokens);
        all.add(new Grant.Token(RandomStrings.sha256Base64Url(token), expiresAt));
        return List.copyOf(all.subList(Math.max(0, all.size() - KEPT), all.size()));
    }

    /**
     * Ends the access tokens of a grant now.
     *
     * @return whether there is such a grant
     */
    public boolean expire(String id) {
        return byId.computeIfPresent(id, (key, grant) -> grant.expire(clock.instant())) != null;
    }

    /**
     * Revokes a grant.
     *
     * @return whether there is such a grant
     */
    public boolean revoke(String id) {
        return byId.computeIfPresent(id, (key, grant) -> grant.revoke()) != null;
    }

    /**
     * Revokes a grant by one of its tokens, of either kind (RFC 7009, section 2.1).
     *
     * @return whether the token was worth anything
     */
    public boolean revokeByToken(String token) {
        Instant now = clock.instant();
        String hash = RandomStrings.sha256Base64Url(token);
        return byId.values().stream()
                .filter(grant -> grant.admits(hash, now) || grant.refreshes(hash, now))
                .findFirst()
                .map(grant -> revoke(grant.id()))
                .orElse(false);
    }

    /** Ends all other grants of the same person for the same client. */
    public void keepOnly(Grant newest) {
        byId.replaceAll((id, grant) -> grant.account().equals(newest.account())
                        && grant.clientId().equals(newest.clientId())
                        && !id.equals(newest.id())
                ? grant.revoke()
                : grant);
    }

    /** @return {@link #show(String)} of each grant */
    public ArrayNode show() {
        ArrayNode shown = Json.object().arrayNode();
        byId.keySet().forEach(id -> shown.add(show(id)));
        return shown;
    }

    /** @return id, account, client, expiry and state of a grant; never a token */
    public ObjectNode show(String id) {
        Grant grant = byId.get(id);
        return Json.object()
                .put("id", id)
                .put("account", grant.account())
                .put("clientId", grant.clientId())
                .put("expiresAt", grant.accessExpiresAt().toString())
                .put("state", grant.state(clock.instant()));
    }

    public ArrayNode save() {
        return Json.tree(byId.values());
    }

    public void restore(ArrayNode saved) {
        byId.clear();
        Stream.of(Json.read(saved, Grant[].class)).forEach(grant -> byId.put(grant.id(), grant));
    }
}
