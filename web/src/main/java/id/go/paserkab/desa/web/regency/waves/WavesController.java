package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.live.LiveStreams;
import id.go.paserkab.desa.web.regency.readiness.WaveReadinessPages;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.VIEW_ROLLOUT)
@RequestMapping("/gelombang")
class WavesController {

    private final Waves waves;
    private final LiveStreams streams;
    private final WaveReadinessPages readiness;
    private final Clock clock;

    WavesController(Waves waves, LiveStreams streams, WaveReadinessPages readiness, Clock clock) {
        this.waves = waves;
        this.streams = streams;
        this.readiness = readiness;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("waves", waves.all());
        model.addAttribute("remaining", waves.remaining().size());
        return "regency/waves/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        var at = atWork(id);
        model.addAttribute("at", at);
        model.addAttribute("ready", readiness.of(at.wave()).orElse(null));
        return "regency/waves/wave";
    }

    /** The moving part of the page; a wave that has come to its end has the whole page reloaded. */
    @GetMapping("/{id}/bagian")
    String part(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var at = atWork(id);
        if (!at.moving()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("at", at);
        return "regency/waves/live :: live";
    }

    @GetMapping(path = "/{id}/aliran", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter stream(@PathVariable UUID id) {
        find(id);
        return streams.open(Signals.Topic.WAVE, id.toString(), () -> atWork(id).moving());
    }

    private WaveAtWork atWork(UUID id) {
        return new WaveAtWork(find(id), clock.instant());
    }

    private Wave find(UUID id) {
        return waves.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
