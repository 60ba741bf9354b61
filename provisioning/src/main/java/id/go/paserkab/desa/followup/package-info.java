/**
 * What a village does after its training, step by step: decree, team, socialisation of the
 * community room, proposal, trainings of residents, report. Leans on {@code people}, {@code
 * training}, {@code document}, {@code register} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.followup;

import org.jspecify.annotations.NullMarked;
