package org.dominomeetings.standin.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dominomeetings.standin.dxl.Xml;
import org.dominomeetings.standin.dxl.XmlReader;
import org.dominomeetings.standin.store.NsfFolder;
import org.dominomeetings.standin.store.Unid;

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
        List<ViewDesign> views = new ArrayList<>(BuiltInViews.of(database));
        files(database).forEach((file, view) -> views.add(view));
        return views;
    }

    private static Map<Path, ViewDesign> files(NsfFolder database) {
        Path folder = database.file("design");
        Map<Path, ViewDesign> views = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".dxl")).forEach(file -> views.put(file, read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return views;
    }

    /**
     * Keeps a view, in place of the one of the same name.
     *
     * @throws IllegalArgumentException where that is no DXL of a view
     */
    public static void put(NsfFolder database, String dxl) {
        ViewDesign view = read(XmlReader.read(dxl));
        Path file = files(database).entrySet().stream()
                .filter(there -> there.getValue().name.equalsIgnoreCase(view.name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(database.file("design").resolve(Unid.create() + ".dxl"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, dxl);
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
        try {
            return read(XmlReader.read(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ViewDesign read(Xml view) {
        if (!view.name().equals("view")) {
            throw new IllegalArgumentException("an element " + view.name() + " where a view has to be");
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
