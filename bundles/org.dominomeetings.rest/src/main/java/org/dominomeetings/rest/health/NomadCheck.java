package org.dominomeetings.rest.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.security.NomadOrigins;

/**
 * Checks what HCL Nomad for web browsers needs of this server, where its origins are set: an address, one writer of the CORS
 * headers, and the method OPTIONS. Whether a Web Site document lets OPTIONS and Anonymous pass cannot be known from inside; the
 * administrators' page tries it from a browser. Safe for any thread.
 */
public final class NomadCheck {
    private static final String ALIAS = "/meetings";

    private final NomadOrigins origins;
    private final boolean filterWrites;
    private final PublicUrls urls;
    private final Predicate<String> hasRule;
    private final Function<String, Optional<Boolean>> enables;

    /**
     * @param filterWrites whether Domino's own CORS filter is to write the headers
     * @param hasRule whether that filter has a rule for a path
     * @param enables whether {@code notes.ini} lets a method pass; empty where it says nothing
     */
    public NomadCheck(
            NomadOrigins origins,
            boolean filterWrites,
            PublicUrls urls,
            Predicate<String> hasRule,
            Function<String, Optional<Boolean>> enables) {
        this.origins = origins;
        this.filterWrites = filterWrites;
        this.urls = urls;
        this.hasRule = hasRule;
        this.enables = enables;
    }

    /** Asks Domino each time; nothing where no origin is set. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (origins.isEmpty()) {
            return findings;
        }
        if (!urls.first().isPresent()) {
            findings.add(Finding.problem(
                    "nomad-without-address",
                    SharedSettings.NOMAD_ORIGINS.name() + " is set and " + SharedSettings.PUBLIC_URLS.name()
                            + " begins with no https address: Nomad's buttons learn no address of this server."));
        }
        if (urls.origins().stream().anyMatch(origins::has)) {
            findings.add(Finding.warning(
                    "nomad-beside-login",
                    "An origin is in " + SharedSettings.NOMAD_ORIGINS.name() + " and in "
                            + SharedSettings.PUBLIC_URLS.name()
                            + ": whoever is logged in to Domino there is refused by Nomad's buttons, since a bearer does not"
                            + " count beside a login. Give Nomad an address of its own."));
        }
        writers(findings);
        if (enables.apply("OPTIONS").filter(let -> !let).isPresent()) {
            findings.add(Finding.warning(
                    "options-not-enabled",
                    "HTTPEnableMethods in notes.ini leaves out OPTIONS, with which browsers ask whether Nomad may call: add it"
                            + " if /meetings/admin says that OPTIONS does not arrive."));
        }
        return findings;
    }

    private void writers(List<Finding> findings) {
        boolean rule = hasRule.test(ALIAS);
        if (rule && !filterWrites) {
            findings.add(Finding.problem(
                    "cors-written-twice",
                    "Domino's cors-rules.json has a rule for " + ALIAS
                            + ", and this plugin writes CORS headers, too: browsers"
                            + " refuse an answer that has one twice. Take the rule out, or set "
                            + SharedSettings.CORS.name() + "=domino."));
        }
        if (!rule && filterWrites) {
            findings.add(Finding.problem(
                    "cors-not-written",
                    SharedSettings.CORS.name() + " is domino, and domino/cors/cors-rules.json has no rule for " + ALIAS
                            + " or cannot be read: browsers let none of Nomad's buttons call this server."));
        }
    }
}
