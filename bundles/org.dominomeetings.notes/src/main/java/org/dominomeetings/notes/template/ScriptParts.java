package org.dominomeetings.notes.template;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits LotusScript into the parts that Designer keeps it in, each of which is an event in DXL: {@code options} with the
 * statements Option and Use, {@code declarations} with constants and classes, and each procedure under its name.
 */
final class ScriptParts {
    private static final Pattern PROCEDURE = Pattern.compile("(?i)(?:Public |Private )?(?:Sub|Function)\\s+(\\w+).*");

    /** Of the sources that are ours, an end of a procedure begins a line, and an end of a method does not. */
    private static final Pattern END = Pattern.compile("(?i)End (?:Sub|Function)\\s*");

    private ScriptParts() {}

    /** The parts by event, in the order of the source; a comment belongs to what follows it. */
    static Map<String, String> of(String source) {
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        StringBuilder comment = new StringBuilder();
        String part = "options";
        boolean inProcedure = false;
        boolean inRemark = false;
        for (String line : source.split("\n", -1)) {
            Matcher procedure = PROCEDURE.matcher(line);
            inRemark = line.startsWith("%REM") || (inRemark && !line.startsWith("%END REM"));
            if (!inProcedure && procedure.matches()) {
                part = procedure.group(1).toLowerCase(Locale.ROOT);
                inProcedure = true;
            } else if (!inProcedure && !inRemark && part.equals("options") && isDeclaration(line)) {
                part = "declarations";
            }
            if (!inProcedure && (line.startsWith("'") || line.trim().isEmpty())) {
                comment.append(line).append('\n');
                continue;
            }
            parts.computeIfAbsent(part, any -> new StringBuilder())
                    .append(comment.toString().replaceFirst("^\n+", ""))
                    .append(line)
                    .append('\n');
            comment.setLength(0);
            if (inProcedure && END.matcher(line).matches()) {
                inProcedure = false;
                part = "declarations";
            }
        }
        Map<String, String> done = new LinkedHashMap<>();
        parts.forEach((event, text) -> done.put(event, text.toString()));
        return done;
    }

    private static boolean isDeclaration(String line) {
        return !line.isEmpty()
                && !line.startsWith("'")
                && !line.startsWith("%")
                && !line.startsWith("Option ")
                && !line.startsWith("Use ");
    }
}
