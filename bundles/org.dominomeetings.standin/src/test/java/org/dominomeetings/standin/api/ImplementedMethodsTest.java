package org.dominomeetings.standin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dominomeetings.standin.DocumentedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of what the stand-in implements: printed, and each method with its source and its tests. */
class ImplementedMethodsTest {
    private static final Map<String, Method> METHODS = ImplementedMethods.all();
    private static final Map<String, List<String>> TESTS = ImplementedMethods.tests();

    static List<Class<?>> implementations() {
        return ImplementedMethods.implementations();
    }

    /** One whose signature is another would never be called; one without a source is not implemented. */
    @ParameterizedTest
    @MethodSource("implementations")
    void whatItImplementsIsPromisedByItsTypeAndAllOfThatHasASource(Class<?> implementation) throws Exception {
        Class<?> type = Class.forName("lotus.domino." + Implementation.typeOf(implementation));
        for (Method method : implementation.getMethods()) {
            if (method.isAnnotationPresent(DocumentedIn.class)) {
                Method promised = type.getMethod(method.getName(), method.getParameterTypes());
                assertThat(promised.getReturnType()).isAssignableFrom(method.getReturnType());
            } else if (method.getDeclaringClass() != Object.class) {
                assertThat(type.getMethods())
                        .as("a method of Notes without a source: " + method)
                        .noneMatch(promised -> promised.getName().equals(method.getName())
                                && Arrays.equals(promised.getParameterTypes(), method.getParameterTypes()));
            }
        }
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

    @Test
    void theListIsPrinted() throws Exception {
        StringBuilder list = new StringBuilder();
        METHODS.forEach((name, method) -> list.append(String.format(
                "%s%n    source: %s%n    tests:  %s%n",
                name,
                method.getAnnotation(DocumentedIn.class).value(),
                String.join(", ", TESTS.getOrDefault(name, List.of())))));
        list.append(METHODS.size()).append(" methods").append(System.lineSeparator());
        Files.writeString(Path.of("target", "implemented-methods.txt"), list);
        System.out.println(list);
        assertThat(METHODS.values())
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(DocumentedIn.class).value())
                        .matches("(HCL|IBM|OpenNTF) .{12,}"));
    }
}
