/** Proves when streams speak and when they end. */
@NullMarked
package id.go.paserkab.desa.web.regency.live;

import org.jspecify.annotations.NullMarked;
