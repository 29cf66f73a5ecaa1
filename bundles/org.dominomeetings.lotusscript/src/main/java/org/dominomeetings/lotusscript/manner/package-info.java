/** How clients of Notes differ and misbehave, as HCL's help, its list of defects and others who met it say. */
@NullMarked
package org.dominomeetings.lotusscript.manner;

import org.jspecify.annotations.NullMarked;
