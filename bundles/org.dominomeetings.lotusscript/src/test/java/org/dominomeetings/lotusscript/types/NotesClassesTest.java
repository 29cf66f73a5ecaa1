package org.dominomeetings.lotusscript.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotesClassesTest {

    private static final Path REFERENCE =
            Path.of("../..").resolve(System.getProperty("shared", "../shared")).resolve("data/lotusscript-classes.tsv");

    /** Every member is in HCL's class, is of that kind, and takes so many arguments. */
    @Test
    void membersAreHcls() throws IOException {
        assumeTrue(
                Files.isReadable(REFERENCE),
                "skipped: the list of HCL's classes is not here (-Dshared=FOLDER names it)");
        Map<String, String[]> reference = new HashMap<>();
        for (String line : Files.readAllLines(REFERENCE)) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t");
                reference.put((row[0] + "." + row[2]).toLowerCase(Locale.ROOT), row);
            }
        }
        List<String> wrong = new ArrayList<>();
        NotesClasses.all()
                .forEach((className, members) -> members.forEach((name, member) -> {
                    String[] row = reference.get(className + "." + name);
                    boolean isMethod = member.kind() == NotesClasses.Member.Kind.METHOD;
                    boolean isReadonly = member.kind() == NotesClasses.Member.Kind.READONLY;
                    if (row == null
                            || isMethod != row[1].equals("method")
                            || !isReadonly && row[1].equals("property readonly")
                            || member.most() > Integer.parseInt(row[3])) {
                        wrong.add(member + " but " + (row == null ? "missing" : String.join(" ", row)));
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    /** Each type that a member gives is one that the language or this table has. */
    @Test
    void typesAreKnown() {
        assertThat(NotesClasses.all().values())
                .allSatisfy(members -> assertThat(members.values())
                        .allSatisfy(member -> assertThat(!member.gives().isObject()
                                        || NotesClasses.has(member.gives().name()))
                                .as(member.toString())
                                .isTrue()));
        assertThat(NotesClasses.all()).hasSizeGreaterThan(25);
    }
}
