package org.dominomeetings.sandbox.framework;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * A class loader of the framework jar and the classes that boot it, isolated from the class path of whoever starts the
 * sandbox: so one launcher can start any Equinox release, and nothing on that class path reaches a bundle.
 *
 * <p>Equinox 3.11 finds the public {@link #addURL} by reflection to append framework extensions; without it, it fails
 * on Java 9 and newer with a NullPointerException in FrameworkExtensionInstaller.
 */
public final class FrameworkClassLoader extends URLClassLoader {
    public FrameworkClassLoader(URL... urls) {
        super(urls, ClassLoader.getPlatformClassLoader());
    }

    @Override
    public void addURL(URL url) {
        super.addURL(url);
    }
}
