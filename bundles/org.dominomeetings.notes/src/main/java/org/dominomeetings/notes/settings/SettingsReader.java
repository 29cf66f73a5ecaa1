package org.dominomeetings.notes.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.notes.session.ServerSession;

/** Reads the declared settings, and reports those that are set and not used. Safe for any thread. */
public final class SettingsReader {
    /**
     * Names under which a secret may have been set where it does not belong; the variables of notes.ini cannot be
     * listed.
     */
    private static final List<String> SECRETS =
            Collections.unmodifiableList(Arrays.asList("CLIENT_SECRET", "APP_SECRET", "SECRET", "TOKEN", "PASSWORD"));

    private static final String DOCUMENT = "the configuration document";

    private final ServerSession session;
    private final Map<String, String> environment;
    private final Map<String, Setting> declared = new LinkedHashMap<>();
    private final Set<String> misplaced = new TreeSet<>();

    /**
     * @param environment variables of the server's process, by name
     */
    public SettingsReader(ServerSession session, Map<String, String> environment, Collection<Setting> declared) {
        this.session = session;
        this.environment = environment;
        for (Setting setting : declared) {
            this.declared.put(setting.name(), setting);
            String service = setting.name().split("_")[1];
            SECRETS.forEach(secret -> misplaced.add(Setting.nameFor(service, secret)));
        }
    }

    /**
     * @param document what the configuration document says, by name; empty while it is not known
     */
    public NotesSettings read(Map<String, String> document) {
        Map<String, String> ini = session.run((notes, handles) -> ini(notes));
        List<Finding> findings = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        take(document, DOCUMENT, values, findings);
        take(ini, "notes.ini", values, findings);
        take(environment, "the environment", values, findings);
        return new NotesSettings(declared.keySet(), values, findings);
    }

    private Map<String, String> ini(Session notes) throws NotesException {
        Map<String, String> ini = new HashMap<>();
        Set<String> names = new TreeSet<>(declared.keySet());
        names.addAll(misplaced);
        for (String name : names) {
            // The second argument: the name is the whole name, not that of a user variable that begins with $.
            ini.put(name, notes.getEnvironmentString(name, true));
        }
        return ini;
    }

    private void take(Map<String, String> source, String where, Map<String, String> values, List<Finding> findings) {
        for (String name : new TreeSet<>(source.keySet())) {
            String value = source.get(name) == null ? "" : source.get(name).trim();
            if (!name.startsWith(Setting.PREFIX) || value.isEmpty()) {
                continue;
            }
            Setting setting = declared.get(name);
            if (Setting.saysSecret(name)) {
                findings.add(Finding.problem(
                        "secret-in-settings",
                        name + " stands in " + where + " and is not used: take it out, change the secret, and put"
                                + " the new one into a file in the folder that MEETINGS_SECRETS names."));
            } else if (setting == null) {
                findings.add(Finding.warning(
                        "unknown-setting",
                        name + " in " + where + " is no setting."
                                + SimilarName.of(name, declared.keySet())
                                        .map(similar -> " Is " + similar + " meant?")
                                        .orElse("")));
            } else if (setting.isOnEachServer() && where.equals(DOCUMENT)) {
                findings.add(Finding.warning(
                        "unknown-setting", name + " has to be set on each server; in " + where + " it is not used."));
            } else {
                values.put(name, value);
            }
        }
    }
}
