package org.dominomeetings.standin.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;

/**
 * A selection formula. {@code &} and {@code |} have the same precedence, so they hold from left to right; text is
 * compared with regard to case, and a list equals a text where one of its elements does.
 *
 * @see "HCL Domino Designer help, Order of evaluation for formula operators"
 */
public final class SelectionFormula {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"]*\"|\\{[^}]*}|!=|<>|[=&|()]|@?[A-Za-z_$][A-Za-z0-9_$]*)");

    private final String formula;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private SelectionFormula(String formula) {
        this.formula = formula;
        Matcher matcher = TOKEN.matcher(formula.strip());
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), matcher.regionEnd());
        }
        if (matcher.regionStart() != matcher.regionEnd()) {
            throw cannot();
        }
    }

    /** Which documents a formula selects. @throws NotInStandinException for a formula of another kind */
    public static Predicate<Note> of(String formula) {
        SelectionFormula selection = new SelectionFormula(formula);
        if (!selection.take().equalsIgnoreCase("SELECT")) {
            throw selection.cannot();
        }
        Predicate<Note> selected = selection.expression();
        if (selection.next != selection.tokens.size()) {
            throw selection.cannot();
        }
        return selected;
    }

    private Predicate<Note> expression() {
        Predicate<Note> left = operand();
        while (next < tokens.size() && !tokens.get(next).equals(")")) {
            String operator = take();
            Predicate<Note> right = operand();
            left = switch (operator) {
                case "&" -> left.and(right);
                case "|" -> left.or(right);
                default -> throw cannot();
            };
        }
        return left;
    }

    private Predicate<Note> operand() {
        String token = take();
        if (token.equals("(")) {
            Predicate<Note> inner = expression();
            if (!take().equals(")")) {
                throw cannot();
            }
            return inner;
        }
        if (token.toLowerCase(Locale.ROOT).equals("@all")) {
            return note -> true;
        }
        String operator = take();
        String literal = take();
        boolean text = literal.startsWith("\"") || literal.startsWith("{");
        if (token.startsWith("@") || !text || !List.of("=", "!=", "<>").contains(operator)) {
            throw cannot();
        }
        String wanted = literal.substring(1, literal.length() - 1);
        Predicate<Note> equal = note -> texts(note, token).contains(wanted);
        return operator.equals("=") ? equal : equal.negate();
    }

    /** An item that is missing equals an empty text. */
    private static List<String> texts(Note note, String name) {
        List<String> texts = note.item(name).map(NoteItem::texts).orElse(List.of());
        return texts.isEmpty() ? List.of("") : texts;
    }

    private String take() {
        if (next == tokens.size()) {
            throw cannot();
        }
        return tokens.get(next++);
    }

    private NotInStandinException cannot() {
        return new NotInStandinException("the selection formula " + formula);
    }
}
