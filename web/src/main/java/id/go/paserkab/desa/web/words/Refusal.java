package id.go.paserkab.desa.web.words;

import id.go.paserkab.desa.readiness.Unready;
import id.go.paserkab.desa.register.Village;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why something was refused, in the reader's language; {@code type} names the kind for programs.
 * {@code unready} are the gates that villages lack, where that is why.
 */
public record Refusal(
        String type,
        HttpStatus status,
        String title,
        String detail,
        List<Village> villages,
        List<Unready> unready) {}
