package org.dominomeetings.rest.exported;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A package that customers' bundles are built against: its version and its signatures, one a line: each type and member that is
 * public or protected, and the value of each constant, which compilers copy into what uses it.
 *
 * @param version as its package-info has it
 */
record ExportedPackage(String name, String version, SortedSet<String> signatures) {
    /** By its name, since it is for compilers and not there at run time. */
    private static final String VERSION = "org.osgi.annotation.versioning.Version";

    static ExportedPackage of(String name, JavaClasses classes) {
        String version = classes.getPackage(name)
                .getPackageInfo()
                .getAnnotationOfType(VERSION)
                .get("value")
                .map(Object::toString)
                .orElseThrow();
        SortedSet<String> signatures = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.getPackageName().equals(name)) {
                add(type.reflect(), signatures);
            }
        }
        return new ExportedPackage(name, version, signatures);
    }

    private static void add(Class<?> type, SortedSet<String> signatures) {
        if (!isSeen(type)) {
            return;
        }
        signatures.add(declaration(type));
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            add(constructor, constructor.toGenericString(), signatures);
        }
        for (Method method : type.getDeclaredMethods()) {
            add(method, method.toGenericString(), signatures);
        }
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field.getModifiers()) && !field.isSynthetic()) {
                signatures.add(shortened(field.toGenericString()) + value(field));
            }
        }
    }

    private static void add(Executable member, String text, SortedSet<String> signatures) {
        if (isSeen(member.getModifiers()) && !member.isSynthetic()) {
            signatures.add(shortened(text));
        }
    }

    private static String declaration(Class<?> type) {
        Type parent = type.getGenericSuperclass();
        String extended = parent == null || parent == Object.class ? "" : " extends " + shortened(parent.getTypeName());
        String implemented = Arrays.stream(type.getGenericInterfaces())
                .map(one -> shortened(one.getTypeName()))
                .sorted()
                .collect(Collectors.joining(", "));
        return shortened(type.toGenericString())
                + extended
                + (implemented.isEmpty() ? "" : " implements " + implemented);
    }

    /** A compile-time constant's (JLS 15.28). */
    private static String value(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return constant ? " = " + field.get(null) : "";
        } catch (IllegalAccessException protectedField) {
            return "";
        }
    }

    private static boolean isSeen(Class<?> type) {
        return isSeen(type.getModifiers())
                && !type.isSynthetic()
                && !type.isAnonymousClass()
                && (type.getDeclaringClass() == null || isSeen(type.getDeclaringClass()));
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String shortened(String text) {
        return text.replace("java.lang.", "");
    }
}
