/* Charts by ECharts, on canvas: their texts are painted and can be no markup. */
(() => {
  'use strict';
  const drawn = [];
  const palette = ['#0b6e99', '#d97706', '#12805c', '#9333ea', '#c2410c', '#64748b', '#0e7490', '#be185d', '#4d7c0f', '#7c2d12'];

  const color = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const isNarrow = () => window.innerWidth < 640 && !marsad.isPaper();

  /** Points a unit: a printer shows more of them than a screen. */
  const sharpness = () => marsad.isPaper() ? 3 : window.devicePixelRatio;

  /** In Arabic, time runs to the left and values stand at the right. */
  const mirrored = option => {
    if (!marsad.words.isRightToLeft()) return option;
    if (option.xAxis) option.xAxis.inverse = true;
    if (option.yAxis) option.yAxis.position = 'right';
    return option;
  };

  const dressed = option => {
    const axis = {
      axisLine: {lineStyle: {color: color('line')}},
      axisTick: {show: false},
      splitLine: {lineStyle: {color: color('line')}},
    };
    for (const name of ['xAxis', 'yAxis']) {
      if (option[name]) {
        option[name] = {...axis, ...option[name]};
        option[name].axisLabel = {color: color('soft'), ...option[name].axisLabel};
      }
    }
    const font = getComputedStyle(document.body).fontFamily;
    return {
      animation: false,
      color: palette,
      textStyle: {fontFamily: font, color: color('ink')},
      ...option,
      legend: option.legend && {type: 'scroll', top: 0, textStyle: {color: color('ink'), fontFamily: font}, ...option.legend},
      tooltip: {
        renderMode: 'richText', confine: true, backgroundColor: color('card'), borderColor: color('line'),
        textStyle: {color: color('ink'), fontFamily: font, fontSize: 13}, ...option.tooltip,
      },
    };
  };

  marsad.charts = {
    color,
    palette,
    isNarrow,
    mirrored,
    /** A box for a chart, drawn once it stands in the page. */
    box(className, describes) {
      return marsad.dom.make('div', {className: 'chart ' + className, dir: 'ltr',
        attributes: {role: 'img', 'aria-label': describes}});
    },
    draw(box, option, click) {
      const chart = echarts.init(box, null, {renderer: 'canvas', devicePixelRatio: sharpness()});
      chart.setOption(mirrored(dressed(option)));
      if (click) chart.on('click', click);
      drawn.push(chart);
      return chart;
    },
    clear() {
      drawn.splice(0).forEach(chart => chart.dispose());
    },
    resize: () => drawn.forEach(chart => chart.resize()),
  };
  window.addEventListener('resize', marsad.charts.resize);
})();
