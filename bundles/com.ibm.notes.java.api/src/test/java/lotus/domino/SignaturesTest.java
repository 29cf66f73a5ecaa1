package lotus.domino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the types of this module to the list of HCL's method signatures, in both directions. */
class SignaturesTest {
    /** Types that the list does not describe; what they hold is written by hand. */
    private static final Set<String> BY_HAND =
            Set.of("NotesException", "NotesThread", "NotesFactory", "XSLTResultTarget");

    private Map<String, Set<String>> listed;

    @BeforeEach
    void readTheList() throws IOException {
        Path list = repositoryRoot()
                .resolve(System.getProperty("shared", "../shared"))
                .resolve("data/lotus-signatures.txt");
        assumeTrue(
                Files.isReadable(list), "skipped: the list of HCL's signatures is not here (-Dshared=FOLDER names it)");
        listed = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String signature = line.replaceFirst("\\s+(\\[|#).*$", "");
            int dot = signature.indexOf('.');
            listed.computeIfAbsent(signature.substring(0, dot), type -> new TreeSet<>())
                    .add(signature.substring(dot + 1));
        }
    }

    @Test
    void everyTypeOfTheListIsHereAndNoOther() {
        Set<String> expected = new TreeSet<>(listed.keySet());
        expected.addAll(BY_HAND);
        assertThat(compiledTypes()).isEqualTo(expected);
    }

    @Test
    void everyMethodHasTheParametersTheReturnTypeAndTheExceptionsOfTheListAndThereIsNoOther() throws Exception {
        for (Map.Entry<String, Set<String>> type : listed.entrySet()) {
            Class<?> compiled = Class.forName("lotus.domino." + type.getKey());
            Set<String> declared = Arrays.stream(compiled.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .map(SignaturesTest::describe)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(declared).as(type.getKey()).isEqualTo(type.getValue());
        }
    }

    @Test
    void everyListedTypeIsAnInterfaceBelowBaseButTheAgentsOwnClass() throws Exception {
        for (String type : listed.keySet()) {
            Class<?> compiled = Class.forName("lotus.domino." + type);
            if (type.equals("AgentBase")) {
                assertThat(compiled).isAssignableTo(NotesThread.class);
            } else {
                assertThat(compiled).isInterface().isAssignableTo(Base.class);
            }
        }
    }

    private static String describe(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName)
                .collect(Collectors.joining(","));
        String exceptions =
                Arrays.stream(method.getExceptionTypes()).map(Class::getName).collect(Collectors.joining(","));
        return method.getName() + "(" + parameters + "):"
                + method.getReturnType().getTypeName() + (exceptions.isEmpty() ? "" : " throws " + exceptions);
    }

    private static Set<String> compiledTypes() {
        try (Stream<Path> classes =
                Files.list(Path.of(Base.class.getResource("Base.class").toURI()).getParent())) {
            return classes.map(file -> file.getFileName().toString().replace(".class", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path repositoryRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!(Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("bundles")))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
