package org.dominomeetings.core.account.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The status documents of people whose mail files are there, or not. */
final class MailFileInMemory implements StatusDocuments {
    private final Map<String, Map<String, String>> documents = new TreeMap<>();
    private final Map<String, Locale> languages = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final List<String> writes = new ArrayList<>();

    @Override
    public void write(
            String person, Collection<StatusDocument> shown, Collection<String> withdrawn, @Nullable Locale language) {
        writes.add(person);
        if (closed.contains(person)) {
            throw MeetingException.because(
                    new IllegalStateException("mail of " + person + ": no access"), ProblemCode.LEDGER_UNAVAILABLE);
        }
        if (language != null) {
            languages.put(person, language);
        }
        Texts texts = Texts.in(languages.getOrDefault(person, Locale.ENGLISH));
        Map<String, String> mail = documents.computeIfAbsent(person, any -> new TreeMap<>());
        withdrawn.forEach(mail::remove);
        shown.forEach(one -> mail.put(one.service(), describe(one, texts)));
    }

    private static String describe(StatusDocument shown, Texts texts) {
        return String.join(
                " ",
                shown.label(),
                shown.state().name(),
                shown.accountName().orElse("-"),
                shown.since().map(Object::toString).orElse("-"),
                shown.message(texts));
    }

    /** By service what a person's documents show. */
    Map<String, String> of(String person) {
        return documents.getOrDefault(person, Map.of());
    }

    /** Whose documents were to be written, in order. */
    List<String> writes() {
        return List.copyOf(writes);
    }

    void forgetWrites() {
        writes.clear();
    }

    void close(String person) {
        closed.add(person);
    }

    void open(String person) {
        closed.remove(person);
    }
}
