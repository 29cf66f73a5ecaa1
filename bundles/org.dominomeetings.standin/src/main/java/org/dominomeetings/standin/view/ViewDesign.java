package org.dominomeetings.standin.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dominomeetings.standin.dxl.Xml;
import org.dominomeetings.standin.dxl.XmlReader;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * The design of a view.
 *
 * @param name with backslashes where it is cascaded
 * @param aliases its other names
 * @param selection the formula
 * @see "Domino DXL schema, element view"
 */
public record ViewDesign(String name, List<String> aliases, String selection, List<ViewColumnDesign> columns) {
    /** All views of a database, in the order of their files' names. */
    public static List<ViewDesign> of(NsfFolder database) {
        Path folder = database.file("design");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".dxl"))
                    .sorted()
                    .map(ViewDesign::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The view of a name or alias, whichever case it is written in; both together are no name.
     *
     * @see "HCL Domino Designer help, getView (Database - Java)"
     */
    public static Optional<ViewDesign> find(NsfFolder database, String name) {
        return of(database).stream()
                .filter(view -> Stream.concat(Stream.of(view.name), view.aliases.stream())
                        .anyMatch(known -> known.equalsIgnoreCase(name)))
                .findFirst();
    }

    /** The columns that rows are sorted by, in the order in which they count. */
    List<ViewColumnDesign> sorted() {
        return columns.stream().filter(ViewColumnDesign::sorted).toList();
    }

    private static ViewDesign read(Path file) {
        Xml view;
        try {
            view = XmlReader.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String aliases = view.get("alias") == null ? "" : view.get("alias");
        String selection = view.elements().stream()
                .filter(child -> child.name().equals("code") && "selection".equals(child.get("event")))
                .findFirst()
                .flatMap(code -> code.first("formula"))
                .map(Xml::text)
                .orElse("SELECT @All");
        return new ViewDesign(
                view.get("name"),
                Stream.of(aliases.split("\\|"))
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                selection,
                view.elements().stream()
                        .filter(child -> child.name().equals("column"))
                        .map(ViewColumnDesign::read)
                        .toList());
    }
}
