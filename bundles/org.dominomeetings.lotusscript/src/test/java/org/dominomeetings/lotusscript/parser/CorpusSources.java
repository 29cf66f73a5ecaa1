package org.dominomeetings.lotusscript.parser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The LotusScript in a folder of other people's repositories, as the four ways of source control for Notes keep it. */
final class CorpusSources {

    private static final String DESIGNER_MARKER = "'++LotusScript Development Environment";

    /** Behind the end of a record's text, up to an even length, an exporter has written whatever stood in memory there. */
    private static final Pattern BEHIND_THE_END =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\x80-\\x9F][^\\n]*");

    private static final int LARGEST_YAML = 50_000_000;

    private final Path folder;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /** One script of a file; a file in DXL has one for each event. */
    record Source(String name, String text) {}

    CorpusSources(Path folder) {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Source> all() {
        return sources;
    }

    /** Files that are no DXL or YAML though they should be. */
    List<String> unreadable() {
        return unreadable;
    }

    private void read(Path file) {
        String name = folder.relativize(file).toString();
        String text = text(file);
        if (name.endsWith(".lss")
                || name.endsWith(".lsdb") && !text.stripLeading().startsWith("<")) {
            sources.add(new Source(name, text));
        } else if (name.endsWith(".yml") && text.contains(DESIGNER_MARKER)) {
            yaml(name, BEHIND_THE_END.matcher(text).replaceAll(""));
        } else if (text.contains("<lotusscript") && text.stripLeading().startsWith("<")) {
            dxl(name, text);
        }
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dxl(String name, String text) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.stripLeading()));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("lotusscript")) {
                    int line = reader.getLocation().getLineNumber();
                    sources.add(new Source(name + "[" + line + "]", reader.getElementText()));
                }
            }
        } catch (XMLStreamException e) {
            unreadable.add(name + ": " + e.getMessage());
        }
    }

    private void yaml(String name, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_YAML);
        try {
            Map<String, StringBuilder> items = new LinkedHashMap<>();
            if (new Yaml(new SafeConstructor(options)).load(text) instanceof Map<?, ?> note
                    && note.get("items") instanceof List<?> list) {
                for (Object item : list) {
                    if (item instanceof Map<?, ?> map) {
                        collect(name, String.valueOf(map.get("name")), map.get("data"), items);
                    }
                }
            }
            items.forEach((item, script) -> {
                if (script.indexOf(DESIGNER_MARKER) >= 0) {
                    sources.add(new Source(name + "[" + item + "]", script.toString()));
                }
            });
        } catch (YAMLException e) {
            unreadable.add(name + ": " + e.getMessage());
        }
    }

    /** Designer cuts a script into items of one name, of 60 KB each, wherever that is; records of a composite are scripts of their own. */
    private void collect(String file, String item, Object data, Map<String, StringBuilder> items) {
        if (data instanceof String text) {
            StringBuilder script = items.computeIfAbsent(item, key -> new StringBuilder());
            if (script.length() > 0 && script.charAt(script.length() - 1) == '\n') {
                script.setLength(script.length() - 1);
            }
            script.append(text);
        } else if (data instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            list.forEach(chunk -> collect(file, item, chunk, items));
        } else if (data instanceof List<?> records) {
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i) instanceof Map<?, ?> record) {
                    String place = file + "[" + item + " " + i + "]";
                    record.values().stream()
                            .filter(value -> String.valueOf(value).contains(DESIGNER_MARKER))
                            .forEach(value -> sources.add(new Source(place, String.valueOf(value))));
                }
            }
        }
    }
}
