/** Proves how villages keep the letters that they receive. */
@NullMarked
package id.go.paserkab.desa.incomingletter;

import org.jspecify.annotations.NullMarked;
