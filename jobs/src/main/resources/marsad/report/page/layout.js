/* Places a network: ties pull, all leaders push, the same every time (Fruchterman and Reingold 1991). */
(() => {
  'use strict';
  const steps = 300;

  const pushed = (points, ideal, moves) => {
    for (let i = 0; i < points.length; i++) {
      for (let j = i + 1; j < points.length; j++) {
        const [dx, dy] = [points[i].x - points[j].x, points[i].y - points[j].y];
        const square = Math.max(dx * dx + dy * dy, 1e-6);
        const force = ideal * ideal / square;
        moves[i].x += dx * force; moves[i].y += dy * force;
        moves[j].x -= dx * force; moves[j].y -= dy * force;
      }
    }
  };

  const pulled = (points, ideal, moves, links) => {
    for (const [a, b] of links) {
      const [dx, dy] = [points[a].x - points[b].x, points[a].y - points[b].y];
      const force = Math.hypot(dx, dy) / ideal;
      moves[a].x -= dx * force; moves[a].y -= dy * force;
      moves[b].x += dx * force; moves[b].y += dy * force;
    }
    // What no tie holds would drift away.
    points.forEach((point, i) => { moves[i].x -= point.x * 0.3; moves[i].y -= point.y * 0.3; });
  };

  const fitted = points => {
    for (const axis of ['x', 'y']) {
      const values = points.map(point => point[axis]);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      points.forEach(point => { point[axis] = high > low ? (point[axis] - low) / (high - low) : 0.5; });
    }
    return points;
  };

  /** Places of count nodes with links [a, b], each between 0 and 1. */
  marsad.layout = (count, links) => {
    const points = Array.from({length: count}, (unused, i) =>
      ({x: Math.cos(2 * Math.PI * i / count), y: Math.sin(2 * Math.PI * i / count)}));
    const ideal = 1.2 / Math.sqrt(count);
    for (let step = 0; step < steps; step++) {
      const moves = points.map(() => ({x: 0, y: 0}));
      pushed(points, ideal, moves);
      pulled(points, ideal, moves, links);
      const heat = 0.1 * (1 - step / steps);
      points.forEach((point, i) => {
        const length = Math.hypot(moves[i].x, moves[i].y) || 1;
        point.x += moves[i].x / length * Math.min(length, heat);
        point.y += moves[i].y / length * Math.min(length, heat);
      });
    }
    return fitted(points);
  };
})();
