package org.dominomeetings.standin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dominomeetings.standin.Covers;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.ServerTestBase;

/** What the stand-in implements and which tests are about it, from its compiled classes and from its tests'. */
final class ImplementedMethods {
    private static final String CLASS = ".class";

    private ImplementedMethods() {}

    /** Every method with a source, by its name. */
    static Map<String, Method> all() {
        Map<String, Method> found = new TreeMap<>();
        for (Class<?> type : classesBeside(DocumentedIn.class).toList()) {
            boolean ofAnObject = implementations().contains(type);
            if (ofAnObject || !Implementation.class.isAssignableFrom(type)) {
                Arrays.stream(ofAnObject ? type.getMethods() : type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(DocumentedIn.class))
                        .forEach(method -> found.put(Implementation.nameOf(type, method), method));
            }
        }
        return found;
    }

    /** The classes behind the objects of {@code lotus.domino}. */
    static List<Class<?>> implementations() {
        return classesBeside(DocumentedIn.class)
                .filter(Implementation.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** The tests of each covered method; those of classes that do not check what they cover are left out. */
    static Map<String, List<String>> tests() {
        Map<String, List<String>> found = new TreeMap<>();
        classesBeside(Covers.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(test -> test.isAnnotationPresent(Covers.class))
                .filter(test -> ServerTestBase.class.isAssignableFrom(test.getDeclaringClass()))
                .forEach(test -> Arrays.stream(test.getAnnotation(Covers.class).value())
                        .forEach(name -> found.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(test.getDeclaringClass().getSimpleName() + "." + test.getName())));
        found.values().forEach(tests -> tests.sort(null));
        return found;
    }

    /** All classes in the folder that one class was compiled to. */
    private static Stream<Class<?>> classesBeside(Class<?> one) {
        try {
            Path folder = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            List<Class<?>> classes = new ArrayList<>();
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> folder.relativize(file).toString())
                        .filter(file -> file.endsWith(CLASS))
                        .map(file -> file.substring(0, file.length() - CLASS.length())
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .forEach(name -> classes.add(load(name)));
            }
            return classes.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ImplementedMethods.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
