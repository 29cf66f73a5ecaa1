package org.dominomeetings.simulators.oauth;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A person's consent that a client acts for them, with the tokens that are still good. Tokens are kept as hashes.
 *
 * @param id names the grant in the control API; no secret
 * @param account the person's e-mail address
 * @param clientId the client
 * @param scopes what the client may do
 * @param access access tokens that were handed out
 * @param refresh refresh tokens that are still worth something
 * @param revoked whether the person took the consent back
 */
public record Grant(
        String id,
        String account,
        String clientId,
        Set<String> scopes,
        List<Token> access,
        List<Token> refresh,
        boolean revoked) {

    /** A token that was handed out: its hash and when it ends. */
    public record Token(String hash, Instant expiresAt) {
        boolean fits(String wanted, Instant now) {
            return now.isBefore(expiresAt) && hash.equals(wanted);
        }
    }

    boolean admits(String accessHash, Instant now) {
        return !revoked && access.stream().anyMatch(token -> token.fits(accessHash, now));
    }

    boolean refreshes(String refreshHash, Instant now) {
        return !revoked && refresh.stream().anyMatch(token -> token.fits(refreshHash, now));
    }

    /** @return when the newest access token ends */
    Instant accessExpiresAt() {
        return access.get(access.size() - 1).expiresAt();
    }

    /** @return {@code live}, {@code expired} (a refresh helps), {@code dead} (only the person helps) or {@code revoked} */
    String state(Instant now) {
        if (revoked) {
            return "revoked";
        }
        if (now.isBefore(accessExpiresAt())) {
            return "live";
        }
        return refresh.stream().anyMatch(token -> now.isBefore(token.expiresAt())) ? "expired" : "dead";
    }

    Grant revoke() {
        return new Grant(id, account, clientId, scopes, access, List.of(), true);
    }

    /** @return this grant with all access tokens ended one second ago */
    Grant expire(Instant now) {
        List<Token> ended = access.stream()
                .map(token -> new Token(token.hash(), now.minusSeconds(1)))
                .toList();
        return new Grant(id, account, clientId, scopes, ended, refresh, revoked);
    }
}
