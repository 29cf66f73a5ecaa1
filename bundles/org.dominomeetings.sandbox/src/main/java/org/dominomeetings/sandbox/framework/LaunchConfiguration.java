package org.dominomeetings.sandbox.framework;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The framework and bundles to start.
 *
 * @param framework jar of org.eclipse.osgi
 * @param properties launch properties of the framework; its bundles read them too
 * @param platform bundles that are there before the plugin is: installed first, and started in this order
 * @param plugins bundles of the plugin, started with their own activation policy
 * @param beside bundles of others, installed and never started
 * @param log where the framework's and its bundles' log goes
 */
public record LaunchConfiguration(
        Path framework,
        Map<String, String> properties,
        List<Path> platform,
        List<Path> plugins,
        List<Path> beside,
        Path log) {}
