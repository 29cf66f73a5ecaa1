/** The design elements for the mail template: DXL with LotusScript and formulas in files beside it, put together here. */
@NullMarked
package org.dominomeetings.notes.template;

import org.jspecify.annotations.NullMarked;
