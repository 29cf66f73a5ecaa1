package org.dominomeetings.core.model.seeded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the product and its tests anew, with a bug in them; JUnit, jqwik and the rest are those of its parent. */
final class SeededBugClassLoader extends ClassLoader {
    private final SeededBug bug;

    SeededBugClassLoader(SeededBug bug, ClassLoader parent) {
        super(parent);
        this.bug = bug;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(SeededBug.PRODUCT)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? load(name) : loaded;
        }
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        byte[] bytes = bug.isIn(name) ? bug.bytes(name, getParent()) : plain(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] plain(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
