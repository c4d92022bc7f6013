// Milliseconds from the click on a link to the last largest contentful paint.
return await new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
    .observe({type: "largest-contentful-paint", buffered: true}));
