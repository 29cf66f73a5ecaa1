package org.dominomeetings.core.text;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dominomeetings.core.problem.LocalizedMessage;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.problem.ProviderFeedback;

/** Sentences for people in one language. Safe for any thread. */
public final class Texts {
    private static final String BUNDLE = Texts.class.getPackage().getName() + ".messages";

    /** The languages that there are bundles for. */
    private static final List<Texts> ALL = all("en", "de", "fr", "it", "ja", "es");

    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        // Without a fallback: a Japanese server must not answer an unknown language in Japanese but in English.
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In that language where there is a bundle for it, else in English. */
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** In every language, English first: for what was written in the language of whoever clicked. */
    public static List<Texts> all() {
        return ALL;
    }

    private static List<Texts> all(String... languages) {
        List<Texts> all = new ArrayList<>();
        for (String language : languages) {
            all.add(new Texts(new Locale(language)));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * @param key of the bundle; a missing one is a mistake of ours
     * @param arguments for the placeholders {@code {0}}, {@code {1}} …; a {@link Duration} is said in whole minutes
     */
    public String text(String key, Object... arguments) {
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = arguments[i] instanceof Duration ? minutes((Duration) arguments[i]) : arguments[i];
        }
        // Numbers in the language of the sentence, which is English where there is no bundle for the person's own.
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(said);
    }

    /** With the word for one and for several, which are two in all our languages but Japanese. */
    private String minutes(Duration length) {
        long minutes = length.toMinutes();
        return text(minutes == 1 ? "unit.minute" : "unit.minutes", minutes);
    }

    /** The language of the sentences: the one asked for, or English. */
    public Locale language() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    /** A sentence in this language. */
    public String of(LocalizedMessage sentence) {
        return text(sentence.key(), sentence.arguments());
    }

    /** What the person reads of a problem: one sentence that he can act on, after what was heard of the service. */
    public String of(MeetingException problem) {
        String what = text("problem." + problem.code().code(), problem.arguments());
        ProviderFeedback heard = problem.heard().orElse(null);
        if (heard == null) {
            return problem.standing().map(this::of).orElse(what);
        }
        boolean unknown = problem.code() == ProblemCode.OUTCOME_UNKNOWN;
        if (heard == ProviderFeedback.UNREACHABLE && !problem.standing().isPresent()) {
            return what;
        }
        String then = problem.standing().map(this::of).orElseGet(() -> unknown ? what : text("note.nothing-changed"));
        return text("label.two-sentences", text(heard.key(), problem.arguments()), then);
    }
}
