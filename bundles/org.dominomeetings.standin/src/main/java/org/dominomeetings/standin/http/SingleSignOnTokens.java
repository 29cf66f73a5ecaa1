package org.dominomeetings.standin.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * Tokens that carry a name and an expiry, signed with a secret of the Directory, so that every server with a replica of
 * it honours them. Neither HCL's LTPA format nor a JSON Web Token: nothing behind the HTTP task ever looks into them.
 *
 * @see "HCL Domino Administrator help, Creating a Web SSO configuration document"
 */
public final class SingleSignOnTokens {
    /** The purpose of a token; one of a kind is not accepted as another. */
    public enum Kind {
        LTPA,
        BEARER
    }

    /** How long the cookie lasts where the Web SSO configuration does not say otherwise. */
    static final Duration SSO_LIFE = Duration.ofMinutes(30);

    private static final String FORM = "WebSSOConfig";
    private static final String SECRET = "LTPA_DominoSecret";
    private static final int SECRET_BYTES = 20;
    private static final String ALGORITHM = "HmacSHA256";

    private final DominoServer server;

    SingleSignOnTokens(DominoServer server) {
        this.server = server;
    }

    /** @throws IllegalStateException where the server has no Directory */
    public String issue(Kind kind, String person, Duration life) {
        String content = kind + "\n" + person + "\n" + server.now().plus(life).toEpochMilli();
        return encode(content.getBytes(StandardCharsets.UTF_8)) + "." + encode(sign(content));
    }

    /** The name in a token; empty for one that is foreign, changed, of another kind or expired. */
    Optional<String> person(Kind kind, String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            String content = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
            if (!MessageDigest.isEqual(signature, sign(content))) {
                return Optional.empty();
            }
            String[] fields = content.split("\n");
            boolean valid = fields[0].equals(kind.name())
                    && server.now().isBefore(Instant.ofEpochMilli(Long.parseLong(fields[2])));
            return valid ? Optional.of(fields[1]) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private byte[] sign(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret()), ALGORITHM));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The secret of the Web SSO configuration, which is made with its first use. */
    private synchronized String secret() {
        NsfFolder names = server.data()
                .database("names.nsf")
                .orElseThrow(() -> new IllegalStateException("a server without a Directory signs nothing"));
        Optional<Note> there = names.documents().stream()
                .filter(note -> note.text("Form").equals(FORM))
                .findFirst();
        if (there.isPresent()) {
            return there.get().text(SECRET);
        }
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        String text = Base64.getEncoder().encodeToString(secret);
        names.put(new NoteBuilder()
                .created(server.now())
                .form(FORM)
                .text("LTPA_TokenName", "LtpaToken")
                .text(SECRET, text)
                .build());
        return text;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
