/** How the doors say no: pages and problems that lean on no data and no layout. */
@NullMarked
package id.go.paserkab.desa.web.refusal;

import org.jspecify.annotations.NullMarked;
