package org.dominomeetings.standin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dominomeetings.standin.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of what the stand-in implements: printed, and each method with its source and its tests. */
class ImplementedMethodsTest {
    private static final Map<String, Method> METHODS = ImplementedMethods.all();
    private static final Map<String, List<String>> TESTS = ImplementedMethods.tests();

    static Stream<Method> ofAnImplementation() {
        return METHODS.values().stream()
                .filter(method -> Implementation.class.isAssignableFrom(method.getDeclaringClass()));
    }

    /** One whose signature is another would never be called. */
    @ParameterizedTest
    @MethodSource("ofAnImplementation")
    void itIsAMethodOfItsTypeAndAnswersWhatThatPromises(Method method) throws Exception {
        String type = method.getDeclaringClass().getSimpleName().replaceFirst("Methods$", "");
        Method promised = Class.forName("lotus.domino." + type).getMethod(method.getName(), method.getParameterTypes());
        assertThat(promised.getReturnType()).isAssignableFrom(method.getReturnType());
    }

    @Test
    void eachMethodHasATestThatCallsIt() {
        Set<String> without = new TreeSet<>(METHODS.keySet());
        without.removeAll(TESTS.keySet());
        assertThat(without).as("no test is annotated with @Covers for these").isEmpty();
    }

    @Test
    void noTestCoversWhatIsNotThere() {
        assertThat(METHODS.keySet()).containsAll(TESTS.keySet());
    }

    /** A public method of a type that has no source is not implemented, though somebody wrote it. */
    @Test
    void nothingIsImplementedWithoutASource() throws Exception {
        List<String> without = new ArrayList<>();
        for (Class<?> type : types()) {
            Class<?> promised =
                    Class.forName("lotus.domino." + type.getSimpleName().replaceFirst("Methods$", ""));
            for (Method method : type.getDeclaredMethods()) {
                boolean promisedToo = Stream.of(promised.getMethods())
                        .anyMatch(other -> other.getName().equals(method.getName())
                                && List.of(other.getParameterTypes()).equals(List.of(method.getParameterTypes())));
                if (promisedToo && !method.isBridge() && !method.isAnnotationPresent(Source.class)) {
                    without.add(Implementation.nameOf(method));
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theListIsPrinted() throws Exception {
        StringBuilder list = new StringBuilder();
        METHODS.forEach((name, method) -> list.append(String.format(
                "%s%n    source: %s%n    tests:  %s%n",
                name,
                method.getAnnotation(Source.class).value(),
                String.join(", ", TESTS.getOrDefault(name, List.of())))));
        list.append(METHODS.size()).append(" methods").append(System.lineSeparator());
        Files.writeString(Path.of("target", "implemented-methods.txt"), list);
        System.out.println(list);
        assertThat(METHODS.values())
                .allSatisfy(method ->
                        assertThat(method.getAnnotation(Source.class).value()).matches("(HCL|IBM|OpenNTF) .{12,}"));
    }

    private static List<? extends Class<?>> types() {
        return ofAnImplementation().map(Method::getDeclaringClass).distinct().toList();
    }
}
