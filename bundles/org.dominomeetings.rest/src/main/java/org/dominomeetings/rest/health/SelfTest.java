package org.dominomeetings.rest.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dominomeetings.core.ledger.UnreadableDocument;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.ledger.DocumentLedgerServers;
import org.dominomeetings.notes.settings.KeyCheckValues;
import org.dominomeetings.notes.settings.NotesSettings;
import org.jspecify.annotations.Nullable;

/**
 * Tests whether ledger and key ring can be used, and lists what else an administrator should know. Asks Domino each time.
 * Safe for any thread.
 */
public final class SelfTest {
    private final NotesSettings settings;
    private final MeetingsDatabase database;
    private final DocumentLedgerServers servers;
    private final Map<String, String> wrongServices;
    private final Supplier<List<Finding>> services;
    private final LedgerWriteCheck ledger;
    private final Supplier<List<Finding>> nomad;

    /**
     * @param wrongServices why a service is not offered, by its id
     * @param services the findings about those that are offered, and about where their accounts are shown
     * @param nomad the findings about what Nomad for web browsers needs
     */
    public SelfTest(
            NotesSettings settings,
            MeetingsDatabase database,
            DocumentLedgerServers servers,
            Map<String, String> wrongServices,
            Supplier<List<Finding>> services,
            LedgerWriteCheck ledger,
            Supplier<List<Finding>> nomad) {
        this.settings = settings;
        this.database = database;
        this.servers = servers;
        this.wrongServices = wrongServices;
        this.services = services;
        this.ledger = ledger;
        this.nomad = nomad;
    }

    /** @throws MeetingException or {@link SecretsUnavailableException} if no meeting can be made */
    public void run() {
        ledger.require();
        settings.keyRing();
    }

    public boolean mayReadFindings(String person) {
        return database.isManagedBy(person);
    }

    /** The number of stored documents that cannot be read. */
    public int unreadable() {
        return database.unreadable().all().size();
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(settings.findings());
        wrongServices.forEach((service, why) ->
                findings.add(Finding.problem("service-not-offered", service + " is not offered: " + why)));
        findings.addAll(services.get());
        List<Finding> ofNomad = part(findings, nomad);
        findings.addAll(ofNomad == null ? new ArrayList<>() : ofNomad);
        KeyRing ring = part(findings, settings::keyRing);
        List<Finding> known = part(findings, () -> {
            if (database.hasFailedToWrite()) {
                ledger.require();
            }
            return database.findings();
        });
        if (known != null) {
            findings.addAll(known);
        }
        database.unreadable().all().forEach(document -> findings.add(unreadable(document)));
        if (ring != null && known != null) {
            List<Finding> others = part(findings, () -> servers.findings(ring::holds));
            findings.addAll(others == null ? new ArrayList<>() : others);
            List<Finding> keys = part(findings, () -> new KeyCheckValues(database).findings(ring));
            findings.addAll(keys == null ? new ArrayList<>() : keys);
        }
        return findings;
    }

    /** A finding about an unreadable document, named by its universal id, by which an administrator opens it. */
    private static Finding unreadable(UnreadableDocument document) {
        return Finding.problem(
                "unreadable-document",
                "The document " + document.id() + " (" + document.kind() + ") cannot be read and is left as it is: "
                        + document.why()
                        + ". If a newer version wrote it, install that here; else restore it or delete it.");
    }

    /** A part of the self-test; null where it failed, which is a finding itself. */
    private static <T> @Nullable T part(List<Finding> findings, Supplier<T> source) {
        try {
            return source.get();
        } catch (SecretsUnavailableException e) {
            findings.add(Finding.problem("no-key-ring", "No account can be used: " + e.getMessage() + "."));
        } catch (MeetingException e) {
            findings.add(Finding.problem(
                    "ledger-unavailable",
                    "The ledger is out of reach or cannot be written: " + String.valueOf(e.getCause()) + "."));
        }
        return null;
    }
}
