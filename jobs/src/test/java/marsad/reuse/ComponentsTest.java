package marsad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import marsad.reuse.Components.Link;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  private static Map<Long, Long> components(List<Link> links) {
    Components components = new Components();
    links.forEach(link -> components.link(link.member(), link.component()));
    Map<Long, Long> found = new TreeMap<>();
    components.links().forEach(link -> found.put(link.member(), link.component()));
    return found;
  }

  @Test
  void areNamedByTheirSmallestMember() {
    assertThat(components(List.of(new Link(5, 3), new Link(9, 5), new Link(2, 7))))
        .isEqualTo(Map.of(3L, 3L, 5L, 3L, 9L, 3L, 2L, 2L, 7L, 2L));
  }

  @Test
  void areFoundByAMarkedMember() {
    Components components = new Components();
    components.link(5, 3);
    components.link(9, 5);
    components.link(2, 7);
    components.link(4, 4);
    components.mark(9);
    components.mark(4);

    assertThat(components.linksOfMarked())
        .containsExactlyInAnyOrder(new Link(3, 3), new Link(5, 3), new Link(9, 3), new Link(4, 4));
  }

  @Property(tries = 300)
  void areTheSameWhateverTheOrderOfLinksAndTheirParts(@ForAll Random random) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      links.add(new Link(random.nextInt(70), random.nextInt(70)));
    }
    Map<Long, Long> atOnce = components(links);

    Collections.shuffle(links, random);
    List<Link> forests = new ArrayList<>();
    components(links.subList(0, 25)).forEach((a, b) -> forests.add(new Link(a, b)));
    components(links.subList(25, 60)).forEach((a, b) -> forests.add(new Link(a, b)));

    assertThat(components(forests)).isEqualTo(atOnce);
  }
}
