package org.dominomeetings.sandbox.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.codehaus.mojo.animal_sniffer.logging.Logger;
import org.dominomeetings.sandbox.zip.BuiltZip.Content;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Domino 10 to 12 run the plugin on Java 8: its classes and those of the jars in it are of that age and ask no more. */
class Java8Test {
    /** JVM specification, table 4.1-A. */
    private static final int JAVA_8 = 52;

    /** Offset of major_version in a class file, JVM specification §4.1. */
    private static final int MAJOR_VERSION_AT = 6;

    /** Classes for newer JVMs, which Java 8 never looks for (JEP 238). */
    private static final String NEWER = "META-INF/versions/";

    private static final String REFERENCE = "Undefined reference: ";

    private static final Set<String> GIVEN_BY_DOMINO = Set.of(
            "javax.servlet.*",
            "lotus.domino.*",
            "com.ibm.domino.osgi.core.context.*",
            "com.ibm.xsp.acl.*",
            "org.eclipse.core.runtime.*");

    private static List<Content> classes;

    @BeforeAll
    static void takeApart() {
        classes = BuiltZip.contents().stream()
                .filter(file -> file.path().endsWith(".class"))
                .filter(file -> !file.path().contains(NEWER))
                .toList();
    }

    @Test
    void everyClassFileIsOfJava8OrOlder() {
        // Ours and those of OkHttp, Okio, Kotlin and Gson.
        assertThat(classes).hasSizeGreaterThan(2000);
        assertThat(classes).allSatisfy(file -> assertThat(major(file)).isLessThanOrEqualTo(JAVA_8));
    }

    @Test
    void nothingOfANewerJavaOrOfAnotherPlatformIsCalledButWhatWasReviewed() throws IOException {
        Set<String> found = notInJava8();
        List<Reviewed> reviewed = reviewed();

        assertThat(found).allMatch(call -> reviewed.stream().anyMatch(row -> row.covers(call)));
        assertThat(reviewed).allMatch(row -> found.stream().anyMatch(row::covers));
    }

    private static int major(Content file) {
        return ByteBuffer.wrap(file.bytes()).getShort(MAJOR_VERSION_AT);
    }

    /** What is called and neither in Java 8 nor in the zip nor given by Domino. */
    private static Set<String> notInJava8() throws IOException {
        Set<String> known = new HashSet<>(GIVEN_BY_DOMINO);
        classes.forEach(file -> known.add(className(file)));
        Findings findings = new Findings();
        try (InputStream java8 = Java8Test.class.getResourceAsStream("/java18.signature")) {
            Sniffer sniffer = new Sniffer(java8, known, findings);
            for (Content file : classes) {
                sniffer.process(className(file), new ByteArrayInputStream(file.bytes()));
            }
        }
        return findings.found;
    }

    private static String className(Content file) {
        String name = file.path().substring(file.path().lastIndexOf("!/") + 2);
        return name.substring(0, name.length() - ".class".length()).replace('/', '.');
    }

    /** A row of the list: which class may call what. */
    private record Reviewed(String caller, String called) {
        /** A finding is {@code class:line: Undefined reference: } and a type, or a result type and a method. */
        boolean covers(String finding) {
            String call = finding.substring(finding.indexOf(REFERENCE) + REFERENCE.length());
            String name = called.endsWith(".") ? owner(call) : call;
            return finding.split(":")[0].split("\\$")[0].equals(caller)
                    && (called.endsWith(".") ? name.startsWith(called) : name.equals(called));
        }

        /** The method's name with its class, or the type alone. */
        private static String owner(String call) {
            String untilArguments = call.split("\\(")[0];
            return untilArguments.substring(untilArguments.lastIndexOf(' ') + 1);
        }
    }

    private static List<Reviewed> reviewed() throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                Java8Test.class.getResourceAsStream("not-in-java-8.tsv"), StandardCharsets.UTF_8))) {
            return list.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> new Reviewed(columns[0], columns[1]))
                    .toList();
        }
    }

    private static final class Sniffer extends SignatureChecker {
        private Sniffer(InputStream signatures, Set<String> known, Logger logger) throws IOException {
            super(signatures, known, logger);
            setSourcePath(List.of());
        }

        @Override
        protected void process(String name, InputStream classFile) throws IOException {
            super.process(name, classFile);
        }
    }

    private static final class Findings implements Logger {
        private final Set<String> found = new TreeSet<>();

        @Override
        public void error(String message) {
            found.add(message);
        }

        @Override
        public void error(String message, Throwable cause) {
            throw new IllegalStateException(message, cause);
        }

        @Override
        public void info(String message) {}

        @Override
        public void info(String message, Throwable cause) {}

        @Override
        public void debug(String message) {}

        @Override
        public void debug(String message, Throwable cause) {}

        @Override
        public void warn(String message) {
            error(message);
        }

        @Override
        public void warn(String message, Throwable cause) {
            error(message, cause);
        }
    }
}
