package id.go.paserkab.desa.web.regency.visits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What a phone is told of a visit that it sent: where it is kept, or what is to be mended. */
public record SentVisit(@Nullable String location, List<Wrong> wrong) {

    /** What is wrong; {@code field} is empty where it is no single field. */
    public record Wrong(String field, String words) {}

    static SentVisit kept(String location) {
        return new SentVisit(location, List.of());
    }

    static SentVisit refused(BindingResult errors) {
        return new SentVisit(
                null,
                errors.getAllErrors().stream()
                        .map(error ->
                                new Wrong(
                                        error instanceof FieldError at ? at.getField() : "",
                                        String.valueOf(error.getDefaultMessage())))
                        .toList());
    }
}
