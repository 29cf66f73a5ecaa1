package org.dominomeetings.lotusscript.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.NotesException;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import lotus.domino.View;
import org.dominomeetings.standin.DominoServer;

/** What the page offers to choose from: the people of the Domino Directory with their mail files, and the entries in one. */
final class Directory {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

    private Directory() {}

    /** A person and his mail file. */
    private record Owner(String name, String mailFile) {}

    /** Something to do in a session of the server's own. */
    private interface Work<T> {
        T in(Session session) throws NotesException;
    }

    /** People with a mail file, who has most entries first: {@code {"people":[{"value","label"}],"mailfiles":[…]}}. */
    static JsonObject people() {
        return run(session -> {
            JsonObject choices = new JsonObject();
            JsonArray people = new JsonArray();
            JsonArray mailFiles = new JsonArray();
            List<Owner> found = new ArrayList<>();
            Database directory = session.getDatabase("", "names.nsf");
            DocumentCollection all = directory.getAllDocuments();
            for (Document person = all.getFirstDocument(); person != null; person = all.getNextDocument(person)) {
                String mailFile = person.getItemValueString("MailFile");
                if (!"Person".equals(person.getItemValueString("Form")) || mailFile.isEmpty()) {
                    continue;
                }
                String name = person.getItemValueString("FullName");
                found.add(new Owner(name, mailFile.endsWith(".nsf") ? mailFile : mailFile + ".nsf"));
            }
            found.sort(Comparator.comparing((Owner owner) ->
                            -entries(owner.mailFile).getAsJsonArray("entries").size())
                    .thenComparing(Owner::name));
            for (Owner owner : found) {
                String label = owner.name.replaceAll("(^|/)\\w+=", "$1");
                people.add(option(owner.name, label));
                mailFiles.add(option(owner.mailFile, label));
            }
            choices.add("people", people);
            choices.add("mailfiles", mailFiles);
            return choices;
        });
    }

    /** The calendar entries of a mail file, the earliest first: {@code {"entries":[{"unid","subject","when"}]}}. */
    static JsonObject entries(String mailFile) {
        return run(session -> {
            Map<String, JsonObject> entries = new TreeMap<>();
            Database database = session.getDatabase("", mailFile);
            DocumentCollection all = database.getAllDocuments();
            for (Document entry = all.getFirstDocument(); entry != null; entry = all.getNextDocument(entry)) {
                if ("Appointment".equals(entry.getItemValueString("Form"))) {
                    JsonObject shown = new JsonObject();
                    shown.addProperty("unid", entry.getUniversalID());
                    shown.addProperty("subject", entry.getItemValueString("Subject"));
                    shown.addProperty("when", when(entry));
                    entries.put(start(entry) + entry.getUniversalID(), shown);
                }
            }
            JsonObject answer = new JsonObject();
            JsonArray sorted = new JsonArray();
            entries.values().forEach(sorted::add);
            answer.add("entries", sorted);
            return answer;
        });
    }

    /** The rows of the view of accounts that a person may read: service, state and account. */
    static JsonArray accounts(String mailFile, String person) {
        return run(session -> {
            JsonArray rows = new JsonArray();
            View view = session.getDatabase("", mailFile).getView("dmAccounts");
            if (view == null) {
                return rows;
            }
            for (Document account = view.getFirstDocument(); account != null; account = view.getNextDocument(account)) {
                JsonObject row = new JsonObject();
                row.addProperty("unid", account.getUniversalID());
                row.addProperty(
                        "text",
                        account.getItemValueString("dmLabel") + ": " + account.getItemValueString("dmMessage") + " "
                                + account.getItemValueString("dmAccountName"));
                rows.add(row);
            }
            return rows;
        });
    }

    private static String when(Document entry) throws NotesException {
        String start = start(entry);
        return start.isEmpty()
                ? ""
                : WHEN.format(Instant.parse(start)
                        .atZone(DominoServer.current().clock().getZone()));
    }

    /** As an instant; empty if the entry has no start. */
    private static String start(Document entry) throws NotesException {
        Vector<?> starts = entry.getItemValueDateTimeArray("StartDateTime");
        return starts == null || starts.isEmpty() || !(starts.get(0) instanceof DateTime)
                ? ""
                : ((DateTime) starts.get(0)).toJavaDate().toInstant().toString();
    }

    static JsonObject option(String value, String label) {
        JsonObject option = new JsonObject();
        option.addProperty("value", value);
        option.addProperty("label", label);
        return option;
    }

    private static <T> T run(Work<T> work) {
        NotesThread.sinitThread();
        try {
            Session session = NotesFactory.createSession();
            try {
                return work.in(session);
            } finally {
                session.recycle();
            }
        } catch (NotesException e) {
            throw new IllegalStateException(e.text, e);
        } finally {
            NotesThread.stermThread();
        }
    }
}
