package org.dominomeetings.lotusscript.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dominomeetings.lotusscript.syntax.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parser takes LotusScript as other people have it in their repositories, and notices where a block's end is missing. */
class CorpusTest {

    private static final Set<String> BLOCKS =
            Set.of("if", "select", "forall", "with", "sub", "function", "property", "class", "type");

    private final Random random = new Random(1);
    private List<CorpusSources.Source> sources;
    private CorpusSources corpus;

    @BeforeEach
    void read() {
        String folder = System.getProperty("corpus");
        assumeTrue(folder != null, "skipped: -Pcorpus -Dcorpus=FOLDER names a folder of repositories with LotusScript");
        corpus = new CorpusSources(Path.of(folder));
        sources = corpus.all();
    }

    @Test
    void everyScriptIsParsed() {
        List<String> refused = new ArrayList<>(corpus.unreadable());
        for (CorpusSources.Source source : sources) {
            try {
                Parser.parse(source.name(), source.text());
            } catch (SyntaxException e) {
                refused.add(e.getMessage());
            }
        }
        System.out.println(sources.size() + " scripts with "
                + sources.stream()
                        .mapToLong(source -> source.text().lines().count())
                        .sum() + " lines, refused: "
                + refused.size());
        assertThat(refused).isEmpty();
        assertThat(sources).as("scripts in the folder").isNotEmpty();
    }

    @Test
    void oneBlockEndTakenOutIsNoticed() {
        List<String> taken = new ArrayList<>();
        int tried = 0;
        for (CorpusSources.Source source : sources) {
            List<Position> ends = blockEnds(source);
            if (ends.isEmpty()) {
                continue;
            }
            tried++;
            Position end = ends.get(random.nextInt(ends.size()));
            if (refusal(source.name(), withoutStatement(source.text(), end)) == null) {
                taken.add(source.name() + ":" + end);
            }
        }
        System.out.println(tried + " scripts with one block left open, not noticed: " + taken.size());
        assertThat(taken).isEmpty();
    }

    @Test
    void aScriptCutOffAnywhereIsParsedOrRefused() {
        for (CorpusSources.Source source : sources) {
            String cut = source.text().substring(0, random.nextInt(source.text().length() + 1));
            Position at = refusal(source.name(), cut);
            if (at != null) {
                assertThat(at.line())
                        .as(source.name())
                        .isBetween(1, (int) cut.lines().count() + 1);
            }
        }
    }

    private static Position refusal(String name, String text) {
        try {
            Parser.parse(name, text);
            return null;
        } catch (SyntaxException e) {
            return e.at();
        }
    }

    private static List<Position> blockEnds(CorpusSources.Source source) {
        List<Position> ends = new ArrayList<>();
        List<Token> tokens = Lexer.tokens(source.name(), source.text());
        for (int i = 0; i < tokens.size() - 1; i++) {
            boolean begins = i == 0 || tokens.get(i - 1).kind() == Token.Kind.NEWLINE;
            Token token = tokens.get(i);
            Token second = tokens.get(i + 1);
            boolean ending = token.isWord("next") || token.isWord("wend") || token.isWord("loop");
            boolean named = second.kind() == Token.Kind.NEWLINE || second.kind() == Token.Kind.WORD;
            if (begins
                    && (ending && named && !second.isWord("as")
                            || token.isWord("end")
                                    && BLOCKS.contains(second.text().toLowerCase()))) {
                ends.add(token.at());
            }
        }
        return ends;
    }

    /** Blanks instead of the statement's words, so that what follows keeps its place. */
    private static String withoutStatement(String text, Position at) {
        List<Token> tokens = Lexer.tokens("", text);
        int first = 0;
        while (!tokens.get(first).at().equals(at)) {
            first++;
        }
        int last = first;
        while (tokens.get(last).kind() != Token.Kind.NEWLINE
                && !tokens.get(last).isSymbol(":")) {
            last++;
        }
        int from = offset(text, at);
        int to = offset(text, tokens.get(last).at());
        return text.substring(0, from) + text.substring(from, to).replaceAll("[^\\r\\n]", " ") + text.substring(to);
    }

    private static int offset(String text, Position at) {
        int offset = 0;
        for (int line = 1; line < at.line(); line++) {
            while (text.charAt(offset) != '\n' && text.charAt(offset) != '\r') {
                offset++;
            }
            offset += text.startsWith("\r\n", offset) ? 2 : 1;
        }
        return offset + at.column() - 1;
    }
}
