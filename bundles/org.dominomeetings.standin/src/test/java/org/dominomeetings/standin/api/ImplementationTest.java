package org.dominomeetings.standin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import lotus.domino.Database;
import lotus.domino.DateRange;
import lotus.domino.DateTime;
import lotus.domino.DbDirectory;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.Item;
import lotus.domino.Name;
import lotus.domino.Session;
import org.dominomeetings.standin.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the implemented methods to the interfaces: one whose signature is another would never be called. */
class ImplementationTest {
    private static final Map<Class<?>, Class<?>> TYPES = Map.of(
            SessionMethods.class, Session.class,
            DatabaseMethods.class, Database.class,
            DocumentMethods.class, Document.class,
            DocumentCollectionMethods.class, DocumentCollection.class,
            ItemMethods.class, Item.class,
            DateTimeMethods.class, DateTime.class,
            DateRangeMethods.class, DateRange.class,
            DbDirectoryMethods.class, DbDirectory.class,
            NameMethods.class, Name.class);

    static Stream<Method> implemented() {
        return TYPES.keySet().stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(Source.class));
    }

    @ParameterizedTest
    @MethodSource("implemented")
    void itIsAMethodOfItsTypeAndAnswersWhatThatPromises(Method method) throws Exception {
        Method promised = TYPES.get(method.getDeclaringClass()).getMethod(method.getName(), method.getParameterTypes());
        assertThat(promised.getReturnType()).isAssignableFrom(method.getReturnType());
    }

    @ParameterizedTest
    @MethodSource("implemented")
    void itNamesASource(Method method) {
        assertThat(method.getAnnotation(Source.class).value()).contains("(").contains("help");
    }
}
