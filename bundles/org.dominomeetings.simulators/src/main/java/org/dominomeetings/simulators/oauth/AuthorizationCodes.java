package org.dominomeetings.simulators.oauth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The issued and unused authorization codes (RFC 6749, section 4.1). Not safe for threads. */
public final class AuthorizationCodes {
    /**
     * A person's consent.
     *
     * @param account the person's e-mail address
     * @param clientId the client
     * @param redirectUri where the code was sent
     * @param scopes what the client may do
     * @param challenge code challenge of RFC 7636 with method S256; null for none
     */
    public record Consent(String account, String clientId, String redirectUri, Set<String> scopes, String challenge) {}

    private record IssuedCode(Consent consent, Instant expiresAt) {}

    private final Clock clock;
    private final RandomStrings secrets;
    private final Duration life;
    private final Map<String, IssuedCode> byCode = new HashMap<>();

    /**
     * @param clock decides when a code is too old
     * @param life how long a code can be used
     */
    public AuthorizationCodes(Clock clock, RandomStrings secrets, Duration life) {
        this.clock = clock;
        this.secrets = secrets;
        this.life = life;
    }

    /** @return a code for what the person agreed to */
    public String issue(Consent consent) {
        Instant now = clock.instant();
        byCode.values().removeIf(waiting -> !now.isBefore(waiting.expiresAt()));
        String code = secrets.token();
        byCode.put(code, new IssuedCode(consent, now.plus(life)));
        return code;
    }

    /**
     * Redeems a code, which cannot be used again whatever the result (RFC 6749, section 4.1.2: a client must not use a
     * code twice).
     *
     * @param verifier code verifier of RFC 7636; empty for none
     * @return the consent, or empty where code, client, redirect URI and verifier do not belong together
     */
    public Optional<Consent> redeem(String code, String clientId, String redirectUri, String verifier) {
        IssuedCode waiting = byCode.remove(code);
        if (waiting == null || !clock.instant().isBefore(waiting.expiresAt())) {
            return Optional.empty();
        }
        Consent consent = waiting.consent();
        boolean proven = consent.challenge() == null
                ? verifier.isEmpty()
                : consent.challenge().equals(RandomStrings.sha256Base64Url(verifier));
        boolean same =
                consent.clientId().equals(clientId) && consent.redirectUri().equals(redirectUri);
        return proven && same ? Optional.of(consent) : Optional.empty();
    }
}
