namespace Myelon.Cohort.Reports;

/// <summary>How a page looks, on a screen of any width and on paper.</summary>
internal static class ReportStyle
{
    /// <summary>The style sheet.</summary>
    public const string Css = """

        :root { color-scheme: light; color: #14181c; background: #f6f7f8; }
        :root { font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", Arial, sans-serif; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 1280px; padding: 1rem; }
        header p, section > p { margin: .2rem 0; max-width: 80ch; }
        h1 { font-size: 1.5rem; line-height: 1.2; margin: .2rem 0; }
        h2 { font-size: 1.15rem; margin: 0 0 .6rem; }
        .edition { color: #515b65; }
        section { background: #fff; border: 1px solid #d3d9df; border-radius: 6px; padding: .9rem 1rem; margin: 1rem 0; }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem 1rem; margin: 0 0 .8rem; padding: 0; list-style: none; font-size: .87rem; }
        .legend svg { width: 1rem; height: .8rem; margin-right: .35rem; vertical-align: -1px; }
        .rows { list-style: none; margin: 0; padding: 0; }
        .rows > li { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(0, 3fr) 11.5rem; gap: .1rem 1rem; }
        .rows > li { align-items: center; padding: .4rem 0; border-top: 1px solid #e4e8ec; break-inside: avoid; }
        .rows.missing > li { grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(0, 5fr); }
        .name { overflow-wrap: anywhere; }
        .bar svg { display: block; width: 100%; height: 16px; overflow: visible; }
        .share { font-variant-numeric: tabular-nums; white-space: nowrap; text-align: right; }
        .missing .share { text-align: left; white-space: normal; }
        .words { grid-column: 1 / -1; color: #515b65; font-size: .87rem; }
        .words b { color: #14181c; font-weight: 600; font-variant-numeric: tabular-nums; }
        .small { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 1rem; }
        figure { margin: 0; break-inside: avoid; }
        figcaption { font-size: .87rem; min-height: 2.6em; }
        figure svg { width: 100%; height: auto; }
        .wide { overflow-x: auto; }
        .wide td { white-space: nowrap; }
        .wide:focus-visible { outline: 3px solid #00568f; }
        table { border-collapse: collapse; font-size: .87rem; }
        th, td { text-align: right; padding: .25rem .5rem; border-bottom: 1px solid #e4e8ec; vertical-align: top; font-variant-numeric: tabular-nums; }
        thead th { background: #eef1f4; font-weight: 600; vertical-align: bottom; hyphens: auto; }
        tbody th { text-align: left; font-weight: 400; min-width: 14rem; }
        dt { font-weight: 600; } dd { margin: 0 0 .3rem; }
        @media (max-width: 760px) {
          body { padding: .5rem; }
          section { padding: .7rem; }
          .rows > li, .rows.missing > li { grid-template-columns: minmax(0, 1fr); }
          .share { text-align: left; }
          tbody th { min-width: 9rem; }
        }
        @media print {
          @page { size: A4 landscape; margin: 12mm; }
          :root { font-size: 10px; background: #fff; }
          body { max-width: none; padding: 0; }
          section { border: 0; padding: 0; }
          svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .wide { overflow: visible; }
          table { font-size: 7.5px; width: 100%; } th, td { padding: 1px 2px; } tbody th { min-width: 0; }
        }

        """;
}
