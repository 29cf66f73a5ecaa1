package org.dominomeetings.lotusscript.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The type behind an {@code As}.
 *
 * @param name a basic type, {@code Any}, a class or a user-defined type
 * @param length of {@code String * length}, otherwise null
 */
public record TypeName(Name name, @Nullable Expr length, Position at) implements Node {}
